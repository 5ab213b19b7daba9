import type { Rectangle } from '@flyer-open-data/ui'
import type { ColouredPlates } from './colour-plates.ts'

/** What the canvas shows. */
export interface DrawnPaper extends Omit<ColouredPlates, 'rgba'> {
  /** How much of C, M, Y and K a pixel of the canvas carries, in percent. */
  readonly inksAt: (x: number, y: number) => readonly [number, number, number, number]
  /** What of the page it shows, in mm from the top left corner of the page's media. */
  readonly area: Rectangle
}

/** How what is asked of a press file is getting on: being drawn, in sight, or not to be drawn. */
export type PaperSight =
  | { readonly status: 'pending' }
  | { readonly status: 'drawn'; readonly paper: DrawnPaper }
  | { readonly status: 'failed'; readonly error: unknown }

/** Paper that is not in sight yet. */
export const PENDING: PaperSight = { status: 'pending' }
