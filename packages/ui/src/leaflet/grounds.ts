import type { Side } from '@flyer-open-data/flyer'
import type { Rectangle } from '../surface/surface.ts'
import { COLOURS } from '../tokens/colours.ts'
import type { InkName } from '../tokens/inks.ts'

/** The ink that a side is printed on all over; paper is no ink at all. */
export const GROUND_OF_SIDE: Readonly<Record<Side, InkName>> = {
  outside: COLOURS.groundOutside,
  inside: COLOURS.groundInside,
}

/**
 * The ground of a side as one rectangle that runs into the bleed: one solid has no seam at a fold.
 * @param trim width and height of the sheet, in mm
 * @param bleed in mm
 */
export function groundOf(trim: { width: number; height: number }, bleed: number): Rectangle {
  return {
    x: -bleed,
    y: -bleed,
    width: trim.width + 2 * bleed,
    height: trim.height + 2 * bleed,
  }
}
