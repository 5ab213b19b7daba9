import type { Side } from '@flyer-open-data/flyer'
import type { Item } from '@flyer-open-data/ui'

/** A4 portrait, in mm: an office printer has it. */
export const PROOF_PAGE = { width: 210, height: 297 } as const

/** Nothing stands nearer to the edge of the paper, in mm: office printers leave 5 mm blank or more. */
export const PROOF_MARGIN = 12

/** Baseline of the last line of a page, in mm. */
export const FOOT_LINE = PROOF_PAGE.height - PROOF_MARGIN + 1

/** The two columns of a page, in mm: headings and notes at the left, what they are about at the right. */
export const NOTES = { x: PROOF_MARGIN, width: 33 } as const
export const MAIN = { x: 48, width: PROOF_PAGE.width - PROOF_MARGIN - 48 } as const
/** Both columns. */
export const WHOLE = { x: PROOF_MARGIN, width: PROOF_PAGE.width - 2 * PROOF_MARGIN } as const

/** A piece that is cut out of a side with its bleed; lengths in mm at full size. */
export interface Cut {
  readonly side: Side
  /** What is cut out, from the top left corner of the bleed. */
  readonly from: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  /** Where it lies in the picture, from its left edge. */
  readonly at: number
}

/** The leaflet drawn smaller on a page, of one piece or several side by side; lengths in mm on the page. */
export interface Reduction {
  readonly kind: 'reduction'
  readonly name: string
  /** What it shows, for those who cannot see it. */
  readonly label: string
  readonly cuts: readonly Cut[]
  readonly scale: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What a page holds, in the order of reading; pictures of the leaflet are painted under all else. */
export type ProofBlock =
  | Reduction
  | { readonly kind: 'items'; readonly name: string; readonly items: readonly Item[] }

/** A page of the proof. */
export interface ProofPage {
  readonly name: string
  readonly blocks: readonly ProofBlock[]
}

/** The pictures of a page, in order. */
export const reductionsOf = ({ blocks }: ProofPage): Reduction[] =>
  blocks.flatMap((block) => (block.kind === 'reduction' ? [block] : []))
