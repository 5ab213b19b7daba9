import type { Side } from '@flyer-open-data/flyer'
import type { Item, PlacedPanel } from '@flyer-open-data/ui'

/** A4 portrait, in mm: an office printer has it. */
export const PROOF_PAGE = { width: 210, height: 297 } as const

/** Nothing stands nearer to the edge of the paper, in mm: office printers leave 5 mm blank or more. */
export const PROOF_MARGIN = 12

/** The two columns of a page, in mm: headings and notes at the left, what they are about at the right. */
export const NOTES = { x: PROOF_MARGIN, width: 33 } as const
export const MAIN = { x: 48, width: PROOF_PAGE.width - PROOF_MARGIN - 48 } as const
/** Both columns. */
export const WHOLE = { x: PROOF_MARGIN, width: PROOF_PAGE.width - 2 * PROOF_MARGIN } as const

/** A panel as it lies in a picture of the folded leaflet; a blank one has no content. */
export interface SeenPanel {
  /** From the left edge of the object, in mm at full size. */
  readonly x: number
  readonly width: number
  readonly height: number
  readonly side: Side
  readonly panel: PlacedPanel | undefined
}

/** What is drawn smaller: a side with its bleed, or the panels that a reader has before them. */
export type Subject =
  | { readonly kind: 'side'; readonly side: Side; readonly bleed: number }
  | { readonly kind: 'panels'; readonly panels: readonly SeenPanel[] }

/** The leaflet drawn smaller on a page; lengths in mm on the page. */
export interface Reduction {
  readonly kind: 'reduction'
  readonly name: string
  /** What it shows, for those who cannot see it. */
  readonly label: string
  readonly subject: Subject
  readonly scale: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a page holds, in the order of painting and of reading. */
export type ProofBlock =
  | Reduction
  | { readonly kind: 'items'; readonly name: string; readonly items: readonly Item[] }

/** A page of the proof. */
export interface ProofPage {
  readonly name: string
  readonly blocks: readonly ProofBlock[]
}
