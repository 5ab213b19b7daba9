import { type Artwork, INSIDE_MANNER, openingPattern } from '../../artwork/opening-pattern.ts'
import {
  layoutTestimonial,
  TESTIMONIAL_STEPS,
  type TestimonialLayout,
} from '../../components/Testimonial/layout.ts'
import { gridLine } from '../../tokens/space.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import { columnOf, type PanelRequest, TEXT_LINE, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/** The panel of testimonials, placed. */
export interface VoicesLayout {
  readonly pattern: Artwork
  readonly title: PlacedText
  readonly testimonials: readonly TestimonialLayout[]
}

/** Lays out the testimonials, one under the other. */
export function layoutVoices(request: PanelRequest<'voices'>): VoicesLayout {
  const { setText, content, frame, sheetWidth } = request
  const { x, width } = columnOf(frame)
  return {
    pattern: openingPattern({
      manner: INSIDE_MANNER,
      frame,
      sheetWidth,
      seed: PATTERN_SEED.voices,
      keepClear: [],
    }),
    title: setText({
      field: 'title',
      text: content.title,
      role: 'title',
      style: 'panelTitle',
      x,
      firstBaseline: gridLine(TITLE_LINE),
      measure: width,
      maxLines: 2,
    }),
    testimonials: content.testimonials.map((testimonial, i) =>
      layoutTestimonial(setText, testimonial, `testimonials.${i}`, {
        x,
        width,
        firstBaseline: gridLine(TEXT_LINE + i * TESTIMONIAL_STEPS),
      }),
    ),
  }
}
