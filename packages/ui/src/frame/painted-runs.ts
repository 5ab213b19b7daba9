import { toMillimetres } from '@flyer-open-data/flyer'
import type { ComposedLine, ComposedRun, PlacedText } from '../typesetting/placed-text.ts'
import type { Rectangle } from './geometry.ts'

/** A run with its words as paper has them. */
interface PaintedRun extends ComposedRun {
  readonly words: string
}

/** The runs of a line as paper has them: the last one ends with the space that its line was broken at. */
export function paintedRuns({ runs, joint }: ComposedLine): PaintedRun[] {
  const last = runs.at(-1)
  return runs.map((run) => ({ ...run, words: run === last ? run.text + joint : run.text }))
}

/** How much of its size a line of type takes above its baseline; below it, the rest. */
export const ABOVE_BASELINE = 0.8

/**
 * The runs of a text as paper has them, each with its box: as wide as its letters, as high as their
 * size. In mm from the corner of what holds the text.
 */
export function placedRuns(text: PlacedText): (PaintedRun & { readonly box: Rectangle })[] {
  const { size, leading } = text.style
  const height = toMillimetres(size)
  return text.lines.flatMap((line, i) => {
    const y = text.firstBaseline + i * toMillimetres(leading) - ABOVE_BASELINE * height
    let right = text.x - line.hang
    return paintedRuns(line).map((run) => {
      const x = right
      right += run.width
      return { ...run, box: { x, y, width: run.width, height } }
    })
  })
}
