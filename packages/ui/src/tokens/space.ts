import { mm } from '@flyer-open-data/flyer'
import { BASELINE_MM } from './type.ts'

/** Distances of the layout, in mm. */
export const SPACE = {
  /** Outer margin inside each panel, the same on both sides of a fold (10 to 12 mm). */
  panelMargin: mm(11),
  /** Nothing important stands nearer than this to the trim or to a fold. */
  safe: mm(5),
  /** How far artwork is drawn past the trim: the largest bleed a printer asks for. */
  largestBleed: mm(5),
  /** What office printers leave blank along the edge of their paper. */
  officeEdge: mm(5),
  /** Side of the QR code with its quiet zone; 25 mm at least. */
  qrSide: mm(40.5),
  /** Every mark that stands beside or above a text, and the gap to the text beside it: one axis. */
  mark: mm(14),
  markGap: mm(5),
  /**
   * From the first baseline up to the top of a mark: its middle is that of the first two lines, from
   * the capitals of the one (13 pt) to the baseline of the other (a leading of 1.25 steps).
   */
  markRise: mm(5.5),
} as const

/** Distance from the top trim edge of a line of the baseline grid, in mm. */
export function gridLine(index: number): number {
  return index * BASELINE_MM
}
