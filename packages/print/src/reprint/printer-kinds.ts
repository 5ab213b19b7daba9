import {
  type Bleed,
  PRINTER_KINDS,
  type PrinterKind,
  type ProductChoice,
} from '@flyer-open-data/flyer'

/** What goes to a kind of printer, as long as nobody chooses otherwise. */
export interface PrinterKindFacts {
  readonly kind: PrinterKind
  /** What it is called, in French: « Imprimeur en ligne ». */
  readonly name: string
  /** Whom a file goes to, in a French sentence after « à »; null where the profile already says it. */
  readonly recipient: string | null
  /** What sets it apart, in a French sentence for whoever has to choose. */
  readonly says: string
  /** The products that such a printer can print: the first is the one that is proposed. */
  readonly products: readonly [ProductChoice, ...ProductChoice[]]
  /** The bleed that is proposed, in mm; null where a file of that kind has none to choose. */
  readonly bleed: Bleed | null
  /** Whether the published demands of a printer can be laid over it. */
  readonly takesDemands: boolean
}

/** The ways to have the leaflet printed, in the order in which they are offered. */
export const PRINTER_KIND_FACTS: Readonly<Record<PrinterKind, PrinterKindFacts>> = {
  online: {
    kind: 'online',
    name: 'Imprimeur en ligne',
    recipient: 'un imprimeur en ligne',
    says: 'Vous déposez un fichier sur son site. La plupart refusent les traits de coupe.',
    products: ['press-no-marks', 'press', 'press-x1a'],
    bleed: 3,
    takesDemands: true,
  },
  local: {
    kind: 'local',
    name: 'Imprimeur local',
    recipient: 'un imprimeur local',
    says: 'Vous lui envoyez le fichier et le bon de commande. Les traits de coupe et de pli l’aident.',
    products: ['press', 'press-no-marks', 'press-x1a'],
    bleed: 3,
    takesDemands: true,
  },
  reprographics: {
    kind: 'reprographics',
    name: 'Atelier de reprographie',
    recipient: 'un atelier de reprographie',
    says: 'L’atelier de votre collectivité imprime deux dépliants par feuille SRA3, puis coupe et plie.',
    products: ['repro-sra3', 'press', 'press-no-marks'],
    bleed: 3,
    takesDemands: false,
  },
  office: {
    kind: 'office',
    name: 'Imprimante de bureau',
    recipient: null,
    says: 'Vous imprimez sur du papier A4, recto verso, et vous pliez à la main.',
    products: ['office-a4'],
    bleed: null,
    takesDemands: false,
  },
}

/** The same, as a list. */
export const PRINTER_KINDS_OFFERED: readonly PrinterKindFacts[] = PRINTER_KINDS.map(
  (kind) => PRINTER_KIND_FACTS[kind],
)
