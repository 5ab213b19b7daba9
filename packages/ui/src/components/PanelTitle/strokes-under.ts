import { toMillimetres } from '@flyer-open-data/flyer'
import { polygon } from '../../artwork/paths.ts'
import type { Drawing } from '../../frame/frame.ts'
import { decoration } from '../../frame/items.ts'
import type { InkName } from '../../tokens/inks.ts'
import type { PlacedText } from '../../typesetting/placed-text.ts'

/**
 * The stroke of a marker under words, per em of their text: from where to where under and over the
 * baseline, and how far past the words. Judged by eye on capitals, which it crosses at their feet.
 */
const STROKE = { over: 0.2, under: 0.1, past: 0.08 }

/** A stroke of one ink under each line of the words that a text sets strong. */
export function strokesUnder(text: PlacedText, ink: InkName): Drawing[] {
  const em = toMillimetres(text.style.size)
  const leading = toMillimetres(text.style.leading)
  return text.lines.flatMap(({ runs, hang }, i) => {
    let x = text.x - hang
    return runs.flatMap(({ strong, width }): Drawing[] => {
      const from = x
      x += width
      if (!strong) return []
      const frame = {
        x: from - STROKE.past * em,
        y: text.firstBaseline + i * leading - STROKE.over * em,
        width: width + 2 * STROKE.past * em,
        height: (STROKE.over + STROKE.under) * em,
      }
      const d = polygon([
        [0, 0],
        [frame.width, 0],
        [frame.width, frame.height],
        [0, frame.height],
      ])
      return [decoration('stroke', { frame, paths: [{ d, fill: ink }] })]
    })
  })
}
