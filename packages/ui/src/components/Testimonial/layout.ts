import { introduced, quoted, type Testimonial } from '@flyer-open-data/flyer'
import { mergeByInk, openingMark } from '../../artwork/opening-mark.ts'
import type { Artwork } from '../../artwork/opening-pattern.ts'
import { COLOURS } from '../../tokens/colours.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM } from '../../tokens/type.ts'
import { lastBaseline, type PlacedText } from '../../typesetting/compose-text.ts'
import type { SetText } from '../../typesetting/typesetter.ts'

/** A testimonial, placed. */
export interface TestimonialLayout {
  readonly mark: Artwork
  readonly heading: PlacedText
  readonly speaker: PlacedText
  readonly words: PlacedText
}

/**
 * Steps of the baseline grid that a testimonial takes, the space after it included: a third of the
 * lines from `TEXT_LINE` to `LAST_LINE`.
 */
export const TESTIMONIAL_STEPS = 10

/** Quotes are set narrower than names, in mm: their lines then break by sense. */
const WORDS_INDENT = 5

/**
 * How open the mark of a party is: it opens data, uses them again, speaks for both. About a
 * third, two thirds and all.
 */
const OPENNESS: Readonly<Record<Testimonial['kind'], number>> = {
  publisher: 0.35,
  reuser: 0.65,
  elected: 1,
}

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
  const x = box.x + SPACE.mark + SPACE.markGap
  const at = { x, measure: box.x + box.width - x }
  const { markOpening, markClosed, markOpen } = COLOURS
  const body = { publisher: markClosed, reuser: markOpening, elected: markOpen }[testimonial.kind]
  const speaker = setText({
    ...at,
    field: `${field}.speaker`,
    text: introduced(testimonial.speaker),
    role: 'name',
    style: 'speaker',
    // A leading of its own under the heading.
    firstBaseline: box.firstBaseline + 1.25 * BASELINE_MM,
    maxLines: 2,
  })
  // The words go on the next line of the grid that is a leading of the name or more under it.
  const speakerSteps = (lastBaseline(speaker) - box.firstBaseline) / BASELINE_MM
  const wordsStep = Math.ceil(speakerSteps + 1.25)
  return {
    mark: {
      frame: {
        x: box.x,
        // The mark's top stands level with the capitals of the heading.
        y: box.firstBaseline - 0.46 * BASELINE_MM,
        width: SPACE.mark,
        height: SPACE.mark,
      },
      paths: mergeByInk(
        openingMark([SPACE.mark / 2, SPACE.mark / 2], SPACE.mark, OPENNESS[testimonial.kind], {
          body,
          point: COLOURS.mark,
        }),
      ),
    },
    heading: setText({
      ...at,
      field: `${field}.heading`,
      text: testimonial.heading,
      style: 'label',
      firstBaseline: box.firstBaseline,
      maxLines: 1,
    }),
    speaker,
    words: setText({
      ...at,
      measure: at.measure - WORDS_INDENT,
      field: `${field}.words`,
      text: quoted(testimonial.words),
      style: 'body',
      firstBaseline: box.firstBaseline + wordsStep * BASELINE_MM,
      maxLines: TESTIMONIAL_STEPS - 1 - wordsStep,
    }),
  }
}
