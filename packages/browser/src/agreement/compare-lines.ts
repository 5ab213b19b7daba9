import type { MeasuredLine } from './measured-line.ts'

/** Screen and paper agree when no line is further off than this, in mm. */
export const AGREEMENT_TOLERANCE_MM = 0.15

/** How far the lines of two surfaces are from each other. */
export interface Agreement {
  /** How many lines stand on both. */
  readonly lines: number
  /** The largest difference of a left edge, a baseline or a width, in mm, and the line that has it. */
  readonly largestMm: number
  readonly at: string
  /** Lines that one of the surfaces alone has. */
  readonly alone: readonly string[]
}

/** Whether two surfaces are the same to the tolerance. */
export const agrees = ({ lines, largestMm, alone }: Agreement) =>
  lines > 0 && alone.length === 0 && largestMm <= AGREEMENT_TOLERANCE_MM

/**
 * Measures how far two surfaces are from each other, line by line. Lines of the same words are
 * matched with the nearest.
 */
export function compareLines(
  screen: readonly MeasuredLine[],
  paper: readonly MeasuredLine[],
): Agreement {
  const left = new Set(paper)
  const alone: string[] = []
  let [lines, largestMm, at] = [0, 0, '']
  for (const line of screen) {
    const words = wordsOf(line)
    const [nearest] = [...left]
      .filter((other) => wordsOf(other) === words)
      .toSorted((one, other) => gapOf(line, one) - gapOf(line, other))
    if (!nearest) {
      alone.push(words)
      continue
    }
    left.delete(nearest)
    lines += 1
    const gap = gapOf(line, nearest)
    if (gap > largestMm) [largestMm, at] = [gap, words]
  }
  return { lines, largestMm, at, alone: [...alone, ...[...left].map(wordsOf)] }
}

const gapOf = (one: MeasuredLine, other: MeasuredLine) =>
  Math.max(
    Math.abs(one.left - other.left),
    Math.abs(one.baseline - other.baseline),
    Math.abs(one.width - other.width),
  )

/** PDF readers tell a no-break space from a space by its glyph, and some fonts share one. */
const wordsOf = ({ text }: MeasuredLine) => text.replace(/\s+/g, ' ').trim()
