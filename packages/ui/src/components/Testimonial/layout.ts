import { introduced, quoted, type Testimonial } from '@flyer-open-data/flyer'
import { mergeByInk, openingMark } from '../../artwork/opening-mark.ts'
import type { Artwork } from '../../artwork/opening-pattern.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import type { SetText } from '../../typesetting/typesetter.ts'

/** A testimonial, placed. */
export interface TestimonialLayout {
  readonly mark: Artwork
  readonly heading: PlacedText
  readonly speaker: PlacedText
  readonly words: PlacedText
}

/** Steps of the baseline grid that a testimonial takes, the space after it included. */
export const TESTIMONIAL_STEPS = 11

/** How open the mark of a party is: it opens data, uses them again, speaks for both. */
const OPENNESS: Readonly<Record<Testimonial['kind'], number>> = {
  publisher: 0.35,
  reuser: 0.65,
  elected: 1,
}

const MARK_MM = 7.5

/**
 * Places a testimonial: who it is, its name as large as a title, its words.
 * @param box left edge, first baseline and width, in mm
 */
export function layoutTestimonial(
  setText: SetText,
  testimonial: Testimonial,
  field: string,
  box: { x: number; firstBaseline: number; width: number },
): TestimonialLayout {
  const at = (step: number) => box.firstBaseline + step * BASELINE_MM
  const indent = MARK_MM + 3.5
  const { markOpening, markClosed, markOpen } = COLOURS
  const body = { publisher: markClosed, reuser: markOpening, elected: markOpen }[testimonial.kind]
  return {
    mark: {
      frame: { x: box.x, y: at(0) - 0.7 * BASELINE_MM, width: MARK_MM, height: MARK_MM },
      paths: mergeByInk(
        openingMark([MARK_MM / 2, MARK_MM / 2], MARK_MM, OPENNESS[testimonial.kind], {
          body,
          point: COLOURS.mark,
        }),
      ),
    },
    heading: setText({
      field: `${field}.heading`,
      text: testimonial.heading,
      style: 'label',
      x: box.x + indent,
      firstBaseline: at(0),
      measure: box.width - indent,
      maxLines: 1,
    }),
    speaker: setText({
      field: `${field}.speaker`,
      text: introduced(testimonial.speaker),
      role: 'name',
      style: 'speaker',
      x: box.x,
      firstBaseline: at(1.25),
      measure: box.width,
      maxLines: 1,
    }),
    words: setText({
      field: `${field}.words`,
      text: quoted(testimonial.words),
      style: 'body',
      x: box.x,
      firstBaseline: at(3),
      measure: box.width,
      maxLines: 6,
    }),
  }
}
