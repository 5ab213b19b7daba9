import type { ProductName } from '@flyer-open-data/print'

/** A product as whoever looks for a file is told of it. */
export interface OfferedProduct {
  readonly product: ProductName
  readonly title: string
  readonly use: string
  /** What the link says: each says another file. */
  readonly action: string
  /** What its sizes are those of. */
  readonly sized: 'Format ouvert' | 'Feuille' | 'Page'
}

/** Who prints or reads, and what is ready for them. */
export interface Audience {
  /** What an address ends with that leads here. */
  readonly id: string
  readonly title: string
  readonly who: string
  readonly offers: readonly OfferedProduct[]
}

/** The products by whom they are for; whoever prints asks first who will print. */
export const AUDIENCES: readonly Audience[] = [
  {
    id: 'imprimeur',
    title: 'Chez un imprimeur',
    who: 'Imprimeur local ou en ligne\u00a0: commandez un dépliant A4 ouvert, trois volets, pli roulé, quadrichromie recto verso.',
    offers: [
      {
        product: 'press',
        title: 'Avec traits de coupe et de pli',
        use: 'Le fichier à donner d’abord\u00a0: il porte tout ce dont l’imprimeur se sert pour couper, plier et contrôler.',
        action: 'Télécharger le PDF avec traits',
        sized: 'Format ouvert',
      },
      {
        product: 'press-no-marks',
        title: 'Sans aucun trait',
        use: 'Pour qui refuse les traits, comme bien des imprimeurs en ligne\u00a0: les fonds perdus, et rien autour.',
        action: 'Télécharger le PDF sans traits',
        sized: 'Format ouvert',
      },
      {
        product: 'press-x1a',
        title: 'Pour un équipement ancien',
        use: 'Seulement si l’imprimeur demande du PDF/X-1a.',
        action: 'Télécharger le PDF/X-1a',
        sized: 'Format ouvert',
      },
    ],
  },
  {
    id: 'reprographie',
    title: 'Sur un copieur, en atelier ou en mairie',
    who: 'Presse numérique ou copieur, et massicot\u00a0: impression recto verso, à 100\u00a0%. Chaque planche dit dans sa marge sur quel bord la retourner.',
    offers: [
      {
        product: 'repro-sra3',
        title: 'Deux dépliants par feuille SRA3',
        use: 'Les deux poses sont placées, avec leurs traits de coupe et de pli\u00a0: retourner sur le bord long.',
        action: 'Télécharger la planche SRA3',
        sized: 'Feuille',
      },
      {
        product: 'repro-a3',
        title: 'Un dépliant par feuille A3',
        use: 'Pour un copieur qui n’a pas de SRA3\u00a0: retourner sur le bord court, puis couper aux traits. Le dépliant est au milieu\u202f; ses mires montrent si le verso tombe sur le recto.',
        action: 'Télécharger la feuille A3',
        sized: 'Format ouvert',
      },
    ],
  },
  {
    id: 'bureau',
    title: 'Sur une imprimante de bureau',
    who: 'Pour quelques exemplaires\u00a0: recto verso, retourner sur le bord court, à 100\u00a0% et non «\u00a0ajusté à la page\u00a0». Pliez aux petits repères, le rabat d’abord\u00a0: la couverture se ferme par-dessus.',
    offers: [
      {
        product: 'office-a4',
        title: 'A4, sans fonds perdus',
        use: 'L’imprimante laisse un bord blanc\u00a0: c’est normal, rien d’important n’y est perdu.',
        action: 'Télécharger le PDF de bureau',
        sized: 'Format ouvert',
      },
      {
        product: 'office-a4-light',
        title: 'A4 sur fond blanc, avec peu d’encre',
        use: 'Le même dépliant, dessiné pour consommer au plus le quart de l’encre\u00a0: motif et textes en couleurs sur le blanc du papier.',
        action: 'Télécharger le PDF sur fond blanc',
        sized: 'Format ouvert',
      },
    ],
  },
  {
    id: 'ecran',
    title: 'Pour lire à l’écran ou partager',
    who: 'À joindre à un message ou à lire sur un téléphone\u00a0; à ne pas imprimer.',
    offers: [
      {
        product: 'screen',
        title: 'Un volet par page, avec ses liens',
        use: 'Le texte est balisé pour les lecteurs d’écran.',
        action: 'Ouvrir le PDF à lire',
        sized: 'Page',
      },
    ],
  },
  {
    id: 'fabrication',
    title: 'Pour dessiner, essayer et plier',
    who: 'Pour qui prépare une maquette ou plie le dépliant\u00a0: ce ne sont pas des dépliants, et ils se tirent en A4 à 100\u00a0%.',
    offers: [
      {
        product: 'fold-template',
        title: 'Gabarit de pliage',
        use: 'Les cotes des volets, les plis et leur ordre (le rabat d’abord), les fonds perdus et la zone de sécurité, sur une page.',
        action: 'Télécharger le gabarit de pliage',
        sized: 'Page',
      },
      {
        product: 'dummy',
        title: 'Maquette en blanc',
        use: 'À imprimer recto verso, mesurer et plier, pour tenir le dépliant en main avant d’en tirer un seul.',
        action: 'Télécharger la maquette en blanc',
        sized: 'Page',
      },
    ],
  },
]
