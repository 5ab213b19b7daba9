import type { DrawingCosts } from '../file/file-facts.ts'
import { Undrawable } from './pdfium/undrawable.ts'

/**
 * What drawing may cost, as `painted/drawing-cost.ts` counts it. A page of a leaflet costs some tens of
 * millions, and a tenth of a second; the limit is about a second of a processor.
 */
export const DRAWING_LIMITS = {
  page: { cost: 1e9, pictures: 100e6 },
  /** Of all pages together: fifty full ones with pictures are as much as is drawn at all. */
  file: { cost: 10e9, pictures: 1e9 },
} as const satisfies Record<string, DrawingCosts>

/** Counts what the drawing of one file has cost so far. No clock: the same pages are always drawn. */
export class DrawingBudget {
  #left: DrawingCosts

  constructor(limit: DrawingCosts = DRAWING_LIMITS.file) {
    this.#left = limit
  }

  /**
   * Begins a page; what it gives back takes what it costs to draw it, each time that it is drawn.
   * @throws Undrawable then, before anything is drawn, when that is more than is left
   */
  page(costs: DrawingCosts, limit: DrawingCosts = DRAWING_LIMITS.page): () => void {
    let left = limit
    return () => {
      left = less(left, costs)
      this.#left = less(this.#left, costs)
    }
  }
}

function less(left: DrawingCosts, { cost, pictures }: DrawingCosts): DrawingCosts {
  if (cost > left.cost || pictures > left.pictures) throw new Undrawable('too-costly')
  return { cost: left.cost - cost, pictures: left.pictures - pictures }
}
