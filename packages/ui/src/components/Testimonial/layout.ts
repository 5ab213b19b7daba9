import { introduced, quoted, type Testimonial } from '@flyer-open-data/flyer'
import { mergeByInk, openingMark } from '../../artwork/opening-mark.ts'
import type { Part } from '../../frame/frame.ts'
import { decoration, heading, paragraph, quote } from '../../frame/items.ts'
import { SPACE } from '../../tokens/space.ts'
import { BASELINE_MM, TEXT_STYLES } from '../../tokens/type.ts'
import { lastBaseline } from '../../typesetting/placed-text.ts'
import type { Column, Setting } from '../../typesetting/setting.ts'

/** A testimonial, the field that it comes from, and where it stands. */
export interface TestimonialProps {
  readonly testimonial: Testimonial
  readonly field: string
  readonly column: Column
}

/** A testimonial, placed. */
export interface TestimonialLayout extends Part {
  /** Steps of the baseline grid from its heading to the last line of its words. */
  readonly steps: number
  /** The foot of its mark, in mm. */
  readonly markEnd: number
}

/** Steps of the grid from heading to name, and from name to words: a leading, and a leading and a half. */
const STEPS = { name: 1.25, words: 1.5 }
/** Lines that words may take: one more than in edition 1. Those too low for the panel are told too. */
const MAX_LINES = 6

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
): TestimonialLayout {
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
    firstBaseline: firstBaseline + STEPS.name * BASELINE_MM,
    maxLines: 2,
  })
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
    field: `${field}.words`,
    text: quoted(testimonial.words),
    style: TEXT_STYLES.quote,
    firstBaseline: lastBaseline(speaker) + STEPS.words * BASELINE_MM,
    maxLines: MAX_LINES,
  })
  const [centre, openness] = [SPACE.mark / 2, OPENNESS[testimonial.kind]]
  const mark = {
    frame: {
      x: column.x,
      y: firstBaseline - SPACE.markRise,
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
      quote(paragraph(words, ground.title)),
    ],
    steps: (lastBaseline(words) - firstBaseline) / BASELINE_MM,
    markEnd: mark.frame.y + mark.frame.height,
  }
}
