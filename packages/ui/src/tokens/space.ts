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
  /** Side of the QR code with its quiet zone; 25 mm at least. */
  qrSide: mm(40.5),
  icon: mm(16),
  /** The mark beside a phase or a testimonial, and the gap to the text beside it. */
  mark: mm(12),
  markGap: mm(5),
} as const

/** Distance from the top trim edge of a line of the baseline grid, in mm. */
export function gridLine(index: number): number {
  return index * BASELINE_MM
}
