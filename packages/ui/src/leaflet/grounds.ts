import type { Side } from '@flyer-open-data/flyer'
import type { Rectangle } from '../frame/geometry.ts'
import { DRESSES } from '../tokens/dresses.ts'
import type { Ground } from '../tokens/grounds.ts'

/** What each side is printed on all over, in the dress that the leaflet is known by; paper is no ink at all. */
export const GROUND_OF_SIDE: Readonly<Record<Side, Ground>> = DRESSES.full

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
