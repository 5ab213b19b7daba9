import { SPACE } from '@flyer-open-data/ui'
import type { Mark } from '../../sheet/marks.ts'

/** Office printers leave the paper's edge blank, in mm. */
export const OFFICE_MARGIN = SPACE.officeEdge

/** How long a tick is, in mm. */
const TICK_MM = 3

/**
 * Ticks that show where to fold, at the upper and the lower end of what is printed: they lie in the fold
 * itself, and nothing stands in the margin that a printer leaves blank.
 * @param folds positions from the left edge, in mm
 */
export function foldTicks(
  paper: { readonly width: number; readonly height: number },
  margin: number,
  folds: readonly number[],
): Mark[] {
  return folds.flatMap((x): Mark[] => [
    { from: [x, margin], to: [x, margin + TICK_MM] },
    { from: [x, paper.height - margin], to: [x, paper.height - margin - TICK_MM] },
  ])
}
