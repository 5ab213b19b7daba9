import type { DrawingCosts } from '../file/file-facts.ts'
import { Undrawable } from './pdfium/undrawable.ts'

/**
 * What drawing may cost, as `painted/drawing-cost.ts` counts it: a billion is about a second of a
 * processor. A page of a leaflet costs some tens of millions, the sheet for the copier 160 million.
 * Pictures are counted apart, since real ones are large: A2 at 300 ppi has 35 million pixels.
 */
export const DRAWING_LIMITS = {
  page: { cost: 1e9, pictures: 50e6 },
  /** Of a page and all that is drawn of it once more. */
  pageAndParts: 2e9,
  /** Of all pages together. */
  file: { cost: 10e9, pictures: 500e6 },
} as const

/** What a part of a page costs, against the page: all of it is gone through, and most left out. */
const PART = 0.5

/** Counts what the drawing of one file has cost so far. No clock: the same pages are always drawn. */
export class DrawingBudget {
  #left: DrawingCosts

  constructor(left: DrawingCosts = DRAWING_LIMITS.file) {
    this.#left = left
  }

  /**
   * Takes what it costs to draw a page.
   *
   * @returns what takes the cost of a part of it, each time that one is drawn; it throws Undrawable too
   * @throws Undrawable when that is more than a page may cost, or than is left, or nobody knows it
   */
  takePage(costs: DrawingCosts): () => void {
    if (costs.isMisplaced) throw new Undrawable('faulty-matrix')
    if (!isWithin(costs, DRAWING_LIMITS.page)) throw new Undrawable('too-costly')
    this.#take(costs)
    let left = DRAWING_LIMITS.pageAndParts - costs.cost
    const part = { cost: PART * costs.cost, pictures: 0 }
    return () => {
      if (part.cost > left) throw new Undrawable('too-costly')
      left -= part.cost
      this.#take(part)
    }
  }

  #take(costs: DrawingCosts): void {
    if (!isWithin(costs, this.#left)) throw new Undrawable('too-costly')
    const { cost, pictures } = this.#left
    this.#left = { cost: cost - costs.cost, pictures: pictures - costs.pictures }
  }
}

const isWithin = ({ cost, pictures }: DrawingCosts, limit: DrawingCosts) =>
  cost <= limit.cost && pictures <= limit.pictures
