import { COLOURS } from './colours.ts'
import type { InkName } from './inks.ts'

/** What a part stands on, and the inks that are read and seen there. */
export interface Ground {
  /** The ink of the ground itself; paper is no ink at all. */
  readonly ink: InkName
  readonly title: InkName
  readonly body: InkName
  readonly label: InkName
  /** What the law and the éco-organisme ask for, and which edition it is: read last. */
  readonly smallPrint: InkName
  /** Signs that are drawn in one ink: icons, stems, the marks of a flow. */
  readonly mark: InkName
  /** The opening mark in its three states, and the point inside an open one. */
  readonly closed: InkName
  readonly opening: InkName
  readonly open: InkName
  readonly point: InkName
  /**
   * The opening pattern: the ink of its closed cells, whether it fills the side or stays low, and
   * whether it is for an office printer: thin marks with more air between them, none of them cut by
   * the edge that is left blank.
   */
  readonly pattern: {
    readonly closed: InkName
    readonly manner: 'bold' | 'quiet'
    readonly isForOffice?: boolean
  }
  /** How the ground itself is laid: whole, or as a rule along its upper edge. */
  readonly laid?: 'whole' | 'ruled'
  /** What picks words out where no ink is both bright and read: a stroke under them. */
  readonly stroke?: InkName
  /** The inks that take the place of those of a logo that is made for another ground. */
  readonly logoInks?: Readonly<Partial<Record<InkName, InkName>>>
}

/** The grounds that parts may stand on. */
export const GROUNDS = {
  dark: {
    ink: COLOURS.groundOutside,
    title: COLOURS.titleOnDark,
    body: COLOURS.bodyOnDark,
    label: COLOURS.labelOnDark,
    smallPrint: COLOURS.smallPrintOnDark,
    mark: COLOURS.markPoint,
    closed: COLOURS.markClosed,
    opening: COLOURS.markOpening,
    open: COLOURS.markOpen,
    point: COLOURS.markPoint,
    pattern: { closed: COLOURS.markClosed, manner: 'bold' },
  },
  paper: {
    ink: COLOURS.groundInside,
    title: COLOURS.title,
    body: COLOURS.body,
    label: COLOURS.label,
    smallPrint: COLOURS.body,
    mark: COLOURS.mark,
    closed: COLOURS.markClosed,
    opening: COLOURS.markOpening,
    open: COLOURS.markOpen,
    point: COLOURS.mark,
    pattern: { closed: COLOURS.markClosedOnPaper, manner: 'quiet' },
  },
  call: {
    ink: COLOURS.groundCall,
    title: COLOURS.title,
    body: COLOURS.body,
    label: COLOURS.label,
    smallPrint: COLOURS.body,
    mark: COLOURS.mark,
    closed: COLOURS.mark,
    opening: COLOURS.mark,
    open: COLOURS.mark,
    point: COLOURS.mark,
    pattern: { closed: COLOURS.mark, manner: 'quiet' },
  },
  // The outside where ink is dear: the image of the dark ground, drawn on paper.
  light: {
    ink: COLOURS.groundInside,
    title: COLOURS.title,
    body: COLOURS.title,
    label: COLOURS.label,
    smallPrint: COLOURS.title,
    mark: COLOURS.mark,
    closed: COLOURS.markClosed,
    opening: COLOURS.markOpening,
    open: COLOURS.markOpen,
    point: COLOURS.mark,
    pattern: { closed: COLOURS.markClosed, manner: 'bold', isForOffice: true },
    stroke: COLOURS.groundCall,
    logoInks: {
      [COLOURS.titleOnDark]: COLOURS.title,
      [COLOURS.groundOutside]: COLOURS.groundInside,
    },
  },
  // The inside where ink is dear: its pattern in the light ink of the outside.
  lightPaper: {
    ink: COLOURS.groundInside,
    title: COLOURS.title,
    body: COLOURS.body,
    label: COLOURS.label,
    smallPrint: COLOURS.body,
    mark: COLOURS.mark,
    closed: COLOURS.markClosed,
    opening: COLOURS.markOpening,
    open: COLOURS.markOpen,
    point: COLOURS.mark,
    pattern: { closed: COLOURS.markClosed, manner: 'quiet', isForOffice: true },
  },
  // The call where ink is dear: its yellow stands along its upper edge alone.
  ruledCall: {
    ink: COLOURS.groundCall,
    title: COLOURS.title,
    body: COLOURS.body,
    label: COLOURS.label,
    smallPrint: COLOURS.body,
    mark: COLOURS.mark,
    closed: COLOURS.mark,
    opening: COLOURS.mark,
    open: COLOURS.mark,
    point: COLOURS.mark,
    pattern: { closed: COLOURS.mark, manner: 'quiet' },
    laid: 'ruled',
  },
} as const satisfies Record<string, Ground>

/** Name of a ground. */
export type GroundName = keyof typeof GROUNDS
