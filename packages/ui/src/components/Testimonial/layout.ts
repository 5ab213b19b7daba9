import { introduced, quoted, type Testimonial } from '@flyer-open-data/flyer'
import { mergeByInk, openingMark } from '../../artwork/opening-mark.ts'
import type { Part } from '../../frame/frame.ts'
import { decoration, heading, paragraph, quote } from '../../frame/items.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import { lastBaseline } from '../../typesetting/compose-text.ts'
import type { Column, Setting } from '../../typesetting/setting.ts'

/** A testimonial, the field that it comes from, and where it stands. */
export interface TestimonialProps {
  readonly testimonial: Testimonial
  readonly field: string
  readonly column: Column
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

/** Places a testimonial: who it is, its name as large as a title, its words. */
export function layoutTestimonial(
  { setText, ground }: Setting,
  { testimonial, field, column }: TestimonialProps,
): Part {
  const { firstBaseline } = column
  const x = column.x + SPACE.mark + SPACE.markGap
  const at = { x, measure: column.x + column.width - x }
  const { closed, opening, open, point } = ground
  const body = { publisher: closed, reuser: opening, elected: open }[testimonial.kind]
  const speaker = setText({
    ...at,
    field: `${field}.speaker`,
    text: introduced(testimonial.speaker),
    role: 'name',
    style: TEXT_STYLES.speaker,
    // A leading of its own under the heading.
    firstBaseline: firstBaseline + 1.25 * BASELINE_MM,
    maxLines: 2,
  })
  // The words go on the next line of the grid that is a leading of the name or more under it.
  const speakerSteps = (lastBaseline(speaker) - firstBaseline) / BASELINE_MM
  const wordsStep = Math.ceil(speakerSteps + 1.25)
  const kicker = setText({
    ...at,
    field: `${field}.heading`,
    text: testimonial.heading,
    style: TEXT_STYLES.label,
    firstBaseline,
    maxLines: 1,
  })
  const words = setText({
    ...at,
    measure: at.measure - WORDS_INDENT,
    field: `${field}.words`,
    text: quoted(testimonial.words),
    style: TEXT_STYLES.body,
    firstBaseline: firstBaseline + wordsStep * BASELINE_MM,
    maxLines: TESTIMONIAL_STEPS - 1 - wordsStep,
  })
  const [centre, openness] = [SPACE.mark / 2, OPENNESS[testimonial.kind]]
  const mark = {
    frame: {
      x: column.x,
      // The mark's top stands level with the capitals of the heading.
      y: firstBaseline - 0.46 * BASELINE_MM,
      width: SPACE.mark,
      height: SPACE.mark,
    },
    paths: mergeByInk(openingMark([centre, centre], SPACE.mark, openness, { body, point })),
  }
  return {
    items: [
      decoration('mark', mark),
      heading(kicker, ground.label, 3),
      paragraph(speaker, ground.title),
      quote(paragraph(words, ground.body)),
    ],
  }
}
