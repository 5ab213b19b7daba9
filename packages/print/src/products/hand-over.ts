import type { AudienceId } from './audiences.ts'
import type { ProductName } from './products.ts'

/** How the file of a product is handed over: for whom, by which name, in which words (French). */
export interface HandOver {
  /** Whom it is for, the first before all others; it goes into the archive of each. */
  readonly audiences: readonly [AudienceId, ...AudienceId[]]
  /**
   * What its name ends with, for a bleed in mm: whom it is for, then what it is, parted by « _ », in
   * small letters without accents, so that names sort by whom they are for.
   */
  readonly ending: (bleed: number) => string
  /** When it is taken, as the line under its name. */
  readonly use: string
  /** The same, where it is the only file to print. */
  readonly useAlone?: string
}

/** The one place that says by which name and for whom each product is handed over. */
export const HAND_OVER: Readonly<Record<ProductName, HandOver>> = {
  press: {
    audiences: ['imprimeur'],
    ending: (bleed) => `imprimeur_fonds-perdus-${bleed}mm.pdf`,
    use: 'à imprimer chez un imprimeur\u00a0: fonds perdus, traits de coupe et de pli',
  },
  'press-no-marks': {
    audiences: ['imprimeur-en-ligne', 'imprimeur'],
    ending: (bleed) => `imprimeur-en-ligne_sans-traits_fonds-perdus-${bleed}mm.pdf`,
    use: 'sans aucun trait\u00a0: à déposer chez un imprimeur en ligne, ou si l’imprimeur refuse les traits',
    useAlone: 'à remettre à l’imprimeur, ou à déposer sur son site\u00a0: sans aucun trait',
  },
  'press-x1a': {
    audiences: ['imprimeur'],
    ending: (bleed) => `imprimeur_pdf-x1a_fonds-perdus-${bleed}mm.pdf`,
    use: 'seulement si l’imprimeur demande du PDF/X-1a',
    useAlone: 'à remettre à l’imprimeur, qui demande du PDF/X-1a',
  },
  'repro-sra3': {
    audiences: ['reprographie'],
    ending: () => 'reprographie_copieur-sra3.pdf',
    use: 'sur le copieur, deux dépliants par feuille SRA3, retourner sur le bord long, puis couper',
  },
  'repro-a3': {
    audiences: ['reprographie'],
    ending: () => 'reprographie_copieur-a3.pdf',
    use: 'sur un copieur A3, un dépliant par feuille, retourner sur le bord court, puis couper',
  },
  'office-a4': {
    audiences: ['bureau'],
    ending: () => 'bureau_a4.pdf',
    use: 'sur une imprimante de bureau\u00a0: A4, retourner sur le bord court',
  },
  'office-a4-light': {
    audiences: ['bureau'],
    ending: () => 'bureau_a4-fond-blanc.pdf',
    use: 'sur une imprimante de bureau, avec peu d’encre\u00a0: A4, retourner sur le bord court',
  },
  'fold-template': {
    audiences: ['imprimeur'],
    ending: () => 'imprimeur_gabarit-de-pliage.pdf',
    use: 'pour dessiner ou plier, à ne pas imprimer avec le reste\u00a0: cotes, plis, ordre des plis',
  },
  dummy: {
    audiences: ['bureau'],
    ending: () => 'bureau_maquette-blanche.pdf',
    use: 'maquette en blanc, à imprimer à 100\u00a0%, mesurer et plier pour essayer',
  },
  screen: {
    audiences: ['ecran'],
    ending: () => 'ecran.pdf',
    use: 'à lire sur un écran ou à envoyer, à ne pas imprimer',
  },
}

/** What is said of a product by its name; undefined for a file that is no product. */
export function handOverOf(product: string): HandOver | undefined {
  const all: Readonly<Record<string, HandOver>> = HAND_OVER
  return Object.hasOwn(all, product) ? all[product] : undefined
}
