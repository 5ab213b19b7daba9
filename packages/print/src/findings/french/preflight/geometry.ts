import { count } from '@flyer-open-data/flyer'
import type { GeometryFaults } from '../../preflight/geometry-faults.ts'
import type { TitledWords } from '../../preflight/words-of-faults.ts'
import { AT_SIDE, BOXES, mm, quoted } from './shown.ts'

const size = (width: number, height: number) =>
  `${mm(width).replace('\u00a0mm', '')} × ${mm(height)}`

const setBleed = (wanted: number) =>
  `Donnez ${mm(wanted)} de fonds perdus au document (InDesign\u00a0: «\u00a0Fichier\u00a0», «\u00a0Format de document\u00a0»\u202f; Scribus\u00a0: «\u00a0Réglages du document\u00a0»), puis cochez «\u00a0Utiliser les fonds perdus du document\u00a0» à l’export.`

function bleedFound(side: keyof typeof AT_SIDE, foundMm: number): string {
  if (foundMm > 0) return `Les fonds perdus ne font que ${mm(foundMm)} ${AT_SIDE[side]}`
  return side === 'all'
    ? 'La page n’a de fonds perdus d’aucun côté'
    : `Il n’y a pas de fonds perdus ${AT_SIDE[side]}`
}

/** French words for boxes of pages, bleed and marks. */
export const GEOMETRY: TitledWords<GeometryFaults> = {
  P201: {
    title: 'Boîte de rogne',
    why: 'Sans boîte de rogne, rien ne dit où la feuille doit être coupée.',
    faults: {
      missing: ({ count: n }) => ({
        what:
          n === 1
            ? 'La page n’a pas de boîte de rogne (TrimBox)\u00a0: son format fini est inconnu.'
            : `À partir de celle-ci, ${count(n, 'page', 'pages')} n’ont pas de boîte de rogne (TrimBox)\u00a0: leur format fini est inconnu.`,
        mend: 'Exportez en PDF/X\u00a0: la norme inscrit le format fini. Depuis Word, signalez à l’imprimeur le format voulu.',
      }),
    },
  },
  P202: {
    title: 'Boîtes de page',
    why: 'Si les boîtes se croisent, l’imprimeur ne sait plus où couper ni jusqu’où imprimer.',
    faults: {
      outside: ({ inner, outer, byMm }) => ({
        what: `De ${mm(byMm)}, ${BOXES[inner]} dépasse ${BOXES[outer]}\u202f; elle doit y tenir tout entière.`,
        mend: 'Exportez de nouveau depuis le document d’origine, sans recadrer les pages dans un lecteur de PDF.',
      }),
      crop: () => ({
        what: 'La page est recadrée\u00a0: une partie de la feuille est cachée à l’écran et pourrait s’imprimer.',
        mend: 'Supprimez le recadrage (Acrobat\u00a0: «\u00a0Définir les zones de page\u00a0», «\u00a0Remettre à zéro\u00a0»), ou exportez de nouveau.',
      }),
    },
  },
  P203: {
    title: 'Format ouvert du dépliant',
    why: 'À un autre format, les plis tombent à côté et la feuille ne se ferme pas.',
    faults: {
      size: ({ widthMm, heightMm, wantedWidthMm, wantedHeightMm }) => ({
        what: `La page mesure ${size(widthMm, heightMm)}\u202f; le dépliant ouvert mesure ${size(wantedWidthMm, wantedHeightMm)}.`,
        mend: 'Exportez à l’échelle 100\u00a0%, au format du document, sans «\u00a0ajuster à la page\u00a0».',
      }),
      turned: ({ widthMm, heightMm, wantedWidthMm, wantedHeightMm }) => ({
        what: `La page est couchée de travers\u00a0: elle mesure ${size(widthMm, heightMm)} au lieu de ${size(wantedWidthMm, wantedHeightMm)}.`,
        mend: 'Choisissez l’orientation «\u00a0paysage\u00a0» dans le document, puis exportez de nouveau.',
      }),
    },
  },
  P204: {
    title: 'Fonds perdus',
    why: 'La coupe dévie d’un millimètre ou deux\u00a0: sans fonds perdus, un liseré blanc apparaît au bord.',
    faults: {
      missing: ({ wantedMm }) => ({
        what: `La page n’a pas de fonds perdus déclarés (BleedBox)\u202f; il en faut ${mm(wantedMm)}.`,
        mend: setBleed(wantedMm),
      }),
      short: ({ side, foundMm, wantedMm }) => ({
        what: `${bleedFound(side, foundMm)}\u202f; il en faut ${mm(wantedMm)}.`,
        mend: setBleed(wantedMm),
      }),
    },
  },
  P205: {
    title: 'Format des pages',
    why: 'Recto et verso d’une feuille se coupent ensemble.',
    faults: {
      differs: ({ widthMm, heightMm, wantedWidthMm, wantedHeightMm }) => ({
        what: `La page mesure ${size(widthMm, heightMm)}\u202f; la première mesure ${size(wantedWidthMm, wantedHeightMm)}.`,
        mend: 'Donnez le même format à toutes les pages, ou faites un fichier par format.',
      }),
    },
  },
  P206: {
    title: 'Orientation et échelle des pages',
    why: 'Certaines machines ignorent la rotation ou l’échelle qu’un fichier ajoute à ses pages.',
    faults: {
      turned: ({ degrees }) => ({
        what: `La page est tournée de ${degrees}\u00a0degrés par un réglage du fichier.`,
        mend: 'Tournez la page dans le document d’origine plutôt que dans le lecteur de PDF.',
      }),
      unit: ({ unit }) => ({
        what: `La page est agrandie ${String(unit).replace('.', ',')} fois par un réglage du fichier (UserUnit).`,
        mend: 'Donnez au document sa taille réelle, puis exportez de nouveau.',
      }),
      art: () => ({
        what: 'La page a une boîte d’illustration (ArtBox) à côté de sa boîte de rogne (TrimBox).',
        mend: 'Supprimez la boîte d’illustration\u00a0: la boîte de rogne suffit.',
      }),
    },
  },
  P207: {
    title: 'Fonds et images au bord de la page',
    why: 'La coupe dévie d’un millimètre ou deux\u00a0: ce qui s’arrête à la coupe laisse voir le papier.',
    faults: {
      'ends-early': ({ side, missingMm, wantedMm, lengthMm }) => ({
        what: `Sur ${mm(lengthMm)} ${AT_SIDE[side]}, le fond s’arrête ${mm(missingMm)} trop tôt\u202f; il doit dépasser la coupe de ${mm(wantedMm)}.`,
        mend: `Prolongez le fond ou l’image ${AT_SIDE[side]} jusqu’au bord des fonds perdus, et vérifiez que l’export ne les rogne pas.`,
      }),
      'object-ends': ({ side, foundMm, wantedMm }) => ({
        what:
          foundMm === 0
            ? `Un fond ou une image s’arrête à la coupe ${AT_SIDE[side]}\u202f; il faut dépasser de ${mm(wantedMm)}.`
            : `Un fond ou une image ne dépasse la coupe que de ${mm(foundMm)} ${AT_SIDE[side]}\u202f; il faut ${mm(wantedMm)}.`,
        mend: `Étirez l’objet ${AT_SIDE[side]} jusqu’au bord des fonds perdus.`,
      }),
    },
  },
  P208: {
    title: 'Traits de coupe',
    why: 'Certains imprimeurs coupent d’après les traits\u202f; d’autres les impriment tels quels si on en laisse.',
    faults: {
      missing: ({ corners }) => ({
        what: `Des traits de coupe sont demandés aux 4\u00a0coins\u202f; ${corners === 0 ? 'il n’y en a aucun' : `ils sont complets à ${count(corners, 'coin', 'coins')}`}.`,
        mend: 'À l’export, cochez «\u00a0Traits de coupe\u00a0», décalés d’au moins la largeur des fonds perdus.',
      }),
      unwanted: () => ({
        what: 'La page porte des traits de coupe, et l’imprimeur n’en veut pas.',
        mend: 'À l’export, décochez «\u00a0Traits de coupe\u00a0» et les autres repères\u202f; gardez les fonds perdus.',
      }),
    },
  },
  P209: {
    title: 'Emplacement des repères',
    why: 'Un repère dans les fonds perdus peut rester sur le produit une fois coupé.',
    faults: {
      mark: ({ byMm }) => ({
        what: `Un repère entre de ${mm(byMm)} dans les fonds perdus\u202f; il doit rester dehors.`,
        mend: 'À l’export, donnez aux repères un décalage au moins égal aux fonds perdus.',
      }),
      text: ({ text }) => ({
        what: `Le texte ${quoted(text)} de la marge entre dans les fonds perdus\u202f; il doit rester dehors.`,
        mend: 'Éloignez ce texte de la page, ou supprimez-le.',
      }),
    },
  },
  P210: {
    title: 'Nombre de pages',
    why: 'Il manquerait une face, ou une page de trop serait imprimée.',
    faults: {
      pages: ({ found, wanted }) => ({
        what: `Le fichier a ${count(found, 'page', 'pages')}\u202f; le dépliant en a ${wanted}.`,
        mend: 'Exportez toutes les pages du dépliant, et elles seules, sans «\u00a0planches\u00a0».',
      }),
    },
  },
}
