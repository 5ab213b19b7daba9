import { openingPattern } from '../../artwork/opening-pattern.ts'
import { layoutPanelTitle } from '../../components/PanelTitle/layout.ts'
import { layoutTestimonial } from '../../components/Testimonial/layout.ts'
import type { Frame } from '../../frame/frame.ts'
import { decoration } from '../../frame/items.ts'
import { gridLine, SPACE } from '../../tokens/space.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/** Steps of the grid from the last words of a testimonial to the heading of the next. */
const GAP_STEPS = 2.5

/** Lays out the testimonials, one under the other. */
export function layoutVoices(request: PanelRequest<'voices'>): Frame {
  const { content, frame, sheetWidth, ground } = request
  const column = columnOf(frame)
  const seed = PATTERN_SEED.voices
  const title = layoutPanelTitle(request, {
    title: content.title,
    column: { ...column, firstBaseline: gridLine(TITLE_LINE) },
  })
  let line = TEXT_LINE
  const testimonials = content.testimonials.map((testimonial, i) => {
    const placed = layoutTestimonial(request, {
      testimonial,
      field: `testimonials.${i}`,
      column: { ...column, firstBaseline: gridLine(line) },
    })
    line += placed.steps + GAP_STEPS
    return placed
  })
  // The pattern begins a line under the last words; beside them it climbs to the last mark.
  const wordsEnd = gridLine(line - GAP_STEPS + 1)
  const lastMark = Math.max(0, ...testimonials.map(({ markEnd }) => markEnd)) + BASELINE_MM
  const besideWords = column.x + SPACE.mark
  const keepClear = [
    { x: 0, y: 0, width: besideWords, height: lastMark },
    { x: besideWords, y: 0, width: frame.width - besideWords, height: wordsEnd },
  ]
  const pattern = openingPattern({ ground, frame, sheetWidth, seed, keepClear })
  return {
    grounds: [],
    items: [
      decoration('pattern', pattern),
      ...title.items,
      ...testimonials.flatMap(({ items }) => items),
    ],
  }
}
