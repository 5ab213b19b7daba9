import { PDFRawStream } from 'pdf-lib'
import { dictOf, itemsOf, numberAt, valueAt } from '../file/pdf-values.ts'
import { COSTS } from './drawing-cost.ts'

/** Functions in functions. */
const MOST_NESTED = 4
/** Bytes of a word of a calculator with the space after it, at least. */
const WORD = 2

/** Tells what functions cost, each once: a file may have functions of functions without end. */
export class FunctionCosts {
  readonly #bytesOf: (stream: PDFRawStream) => number
  readonly #known = new Map<unknown, number>()

  /** @param bytesOf how many bytes a calculator is written in */
  constructor(bytesOf: (stream: PDFRawStream) => number) {
    this.#bytesOf = bytesOf
  }

  /**
   * What a function takes for a colour, or several together (ISO 32000-1, 7.10): a calculator by its
   * words, a table by the corners that it mixes.
   */
  of(value: unknown, nested = 0): number {
    const known = this.#known.get(value)
    if (known !== undefined || nested > MOST_NESTED) return known ?? 0
    const cost = this.#cost(value, nested)
    this.#known.set(value, cost)
    return cost
  }

  #cost(value: unknown, nested: number): number {
    const all = (functions: readonly unknown[]) =>
      functions.reduce((sum: number, one) => sum + this.of(one, nested + 1), 0)
    const many = itemsOf(value)
    if (many.length > 0) return all(many)
    const dict = value instanceof PDFRawStream ? value.dict : dictOf(value)
    switch (numberAt(dict, 'FunctionType')) {
      case 0:
        return COSTS.word * 2 ** Math.min(32, itemsOf(valueAt(dict, 'Size')).length)
      case 3:
        // One of them at a time, but which?
        return all(itemsOf(valueAt(dict, 'Functions')))
      case 4:
        return value instanceof PDFRawStream ? (COSTS.word * this.#bytesOf(value)) / WORD : 0
      default:
        return COSTS.word
    }
  }
}
