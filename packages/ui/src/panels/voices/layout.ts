import { openingPattern } from '../../artwork/opening-pattern.ts'
import { layoutPanelTitle } from '../../components/PanelTitle/layout.ts'
import { layoutTestimonial, TESTIMONIAL_STEPS } from '../../components/Testimonial/layout.ts'
import type { Frame } from '../../frame/frame.ts'
import { decoration } from '../../frame/items.ts'
import { gridLine } from '../../tokens/space.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/** Lays out the testimonials, one under the other. */
export function layoutVoices(request: PanelRequest<'voices'>): Frame {
  const { content, frame, sheetWidth, ground } = request
  const column = columnOf(frame)
  const seed = PATTERN_SEED.voices
  const pattern = openingPattern({ ground, frame, sheetWidth, seed, keepClear: [] })
  const title = layoutPanelTitle(request, {
    title: content.title,
    column: { ...column, firstBaseline: gridLine(TITLE_LINE) },
  })
  const testimonials = content.testimonials.map((testimonial, i) =>
    layoutTestimonial(request, {
      testimonial,
      field: `testimonials.${i}`,
      column: { ...column, firstBaseline: gridLine(TEXT_LINE + i * TESTIMONIAL_STEPS) },
    }),
  )
  return {
    grounds: [],
    items: [
      decoration('pattern', pattern),
      ...title.items,
      ...testimonials.flatMap(({ items }) => items),
    ],
  }
}
