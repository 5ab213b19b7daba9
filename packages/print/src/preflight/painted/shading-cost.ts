import { PDFRawStream } from 'pdf-lib'
import type { Area } from '../area.ts'
import { dictOf, numberAt, valueAt } from '../file/pdf-values.ts'
import { COSTS } from './drawing-cost.ts'
import { FunctionCosts } from './function-cost.ts'
import { meshCost } from './mesh-cost.ts'
import type { PageNotes } from './page-notes.ts'

/**
 * What it costs to fill an area with a gradient (ISO 32000-1, 8.7.4.5).
 *
 * @param scale how much larger a unit of its space is on the page, in mm
 */
export function shadingCost(
  value: unknown,
  area: Area,
  scale: number,
  { cost, budget }: PageNotes,
): number {
  const dict = value instanceof PDFRawStream ? value.dict : dictOf(value)
  if (!dict) return 0
  const pixels = cost.pixels(area)
  const bytesOf = (stream: PDFRawStream) => {
    const bytes = budget.decode(stream)
    return typeof bytes === 'string' ? 0 : bytes.length
  }
  switch (numberAt(dict, 'ShadingType')) {
    case 1:
      return pixels * (COSTS.computed + new FunctionCosts(bytesOf).of(valueAt(dict, 'Function')))
    case 2:
    case 3:
      return pixels * COSTS.gradient
    default: {
      const bytes = value instanceof PDFRawStream ? budget.decode(value) : ''
      // What is too large to be looked at would take as long.
      if (bytes === 'too-large') return Number.POSITIVE_INFINITY
      if (typeof bytes === 'string') return 0
      return meshCost(dict, bytes, pixels, (scale * cost.pixelsPerMm) ** 2)
    }
  }
}
