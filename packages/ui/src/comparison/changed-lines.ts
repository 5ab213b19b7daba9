import { mm, toMillimetres } from '@flyer-open-data/flyer'
import { around, type Rectangle } from '../frame/geometry.ts'
import { placedRuns } from '../frame/painted-runs.ts'
import { type PlacedText, wholeText } from '../typesetting/placed-text.ts'

/**
 * The lines of a text that hold what another text does not have in that place, as one box in mm from
 * the corner of what holds it; the line where words are missing when it has all of its own.
 */
export function changedLines(text: PlacedText, other: PlacedText): Rectangle {
  const [first, last] = changedStretch(wholeText(text), wholeText(other))
  const leading = toMillimetres(text.style.leading)
  let end = 0
  const boxes = text.lines.flatMap((line, i) => {
    const start = end
    end += line.text.length + line.joint.length
    if (end <= first && i < text.lines.length - 1) return []
    if (start > Math.max(first, last - 1)) return []
    const firstBaseline = mm(text.firstBaseline + i * leading)
    return placedRuns({ ...text, firstBaseline, lines: [line] }).map(({ box }) => box)
  })
  return around(boxes)
}

/** Where the characters of a text begin and end that another does not have there. */
function changedStretch(text: string, other: string): [first: number, last: number] {
  const most = Math.min(text.length, other.length)
  let [before, after] = [0, 0]
  while (before < most && text[before] === other[before]) before += 1
  while (after < most - before && text.at(-1 - after) === other.at(-1 - after)) after += 1
  return [before, text.length - after]
}
