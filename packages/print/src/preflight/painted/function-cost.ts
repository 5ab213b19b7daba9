import { PDFRawStream } from 'pdf-lib'
import { dictOf, itemsOf, numberAt, valueAt } from '../file/pdf-values.ts'
import { COSTS } from './drawing-cost.ts'

/** Functions in functions. */
const MOST_NESTED = 4
/** Bytes of a word of a calculator with the space after it, at least. */
const WORD = 2

/**
 * What a function takes for a colour (ISO 32000-1, 7.10): a calculator by its words, a table by the
 * corners that it mixes.
 *
 * @param bytesOf what a calculator is written in
 */
export function functionCost(
  value: unknown,
  bytesOf: (stream: PDFRawStream) => number,
  nested = 0,
): number {
  const inner = (one: unknown) => functionCost(one, bytesOf, nested + 1)
  if (nested > MOST_NESTED) return 0
  const many = itemsOf(value)
  if (many.length > 0) return many.reduce((sum: number, one) => sum + inner(one), 0)
  const dict = value instanceof PDFRawStream ? value.dict : dictOf(value)
  switch (numberAt(dict, 'FunctionType')) {
    case 0:
      return COSTS.word * 2 ** Math.min(32, itemsOf(valueAt(dict, 'Size')).length)
    case 3:
      return Math.max(0, ...itemsOf(valueAt(dict, 'Functions')).map(inner))
    case 4:
      return value instanceof PDFRawStream ? (COSTS.word * bytesOf(value)) / WORD : 0
    default:
      return COSTS.word
  }
}
