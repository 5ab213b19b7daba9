import { mm } from '@flyer-open-data/flyer'
import type { Mark } from '../../sheet/marks.ts'

/** Office printers leave about 5 mm of the paper's edge blank. */
export const OFFICE_MARGIN = mm(5)

/** From the paper's edge and from the artwork to a tick, in mm. */
const CLEARANCE = 1

/**
 * Ticks in the blank margin, above and below, that show where to fold.
 * @param folds positions from the left edge, in mm
 */
export function foldTicks(
  paper: { width: number; height: number },
  margin: number,
  folds: readonly number[],
): Mark[] {
  return folds.flatMap((x): Mark[] => [
    { from: [x, CLEARANCE], to: [x, margin - CLEARANCE] },
    { from: [x, paper.height - CLEARANCE], to: [x, paper.height - margin + CLEARANCE] },
  ])
}
