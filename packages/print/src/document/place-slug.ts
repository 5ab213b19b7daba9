import { mm, pt, toMillimetres } from '@flyer-open-data/flyer'
import { type FontBook, type PlacedText, TEXT_STYLES, typesetterOf } from '@flyer-open-data/ui'
import { markReach } from '../sheet/marks.ts'
import type { PageBoxes } from '../sheet/page-boxes.ts'
import { SLUG_SEPARATOR } from '../sheet/slug-text.ts'

type ComposedLine = PlacedText['lines'][number]

/** From the left trim edge to the slug text, in mm: clear of the crop marks. */
const INDENT_MM = 12
/** From the end of the marks to the first baseline, in mm: the height of an accented capital. */
const DROP_MM = 2.5
/** From the middle of the sheet to the end of the measure, in mm: clear of the target there. */
const CLEAR_OF_TARGET_MM = 8
/** A separator where a line ends: its last space became the break. */
const HANGING_SEPARATOR = SLUG_SEPARATOR.trimEnd()

/**
 * Sets the slug text in the bottom margin, past the marks and left of the registration target.
 * @throws ContentError when it takes more than three lines
 */
export function placeSlug(fonts: FontBook, boxes: PageBoxes, text: string): PlacedText {
  const { bleed, trim } = boxes
  return setMarginText(fonts, {
    text,
    x: trim.x + INDENT_MM,
    firstBaseline: trim.y + trim.height + markReach(trim.y - bleed.y) + DROP_MM,
    measure: trim.width / 2 - INDENT_MM - CLEAR_OF_TARGET_MM,
    maxLines: 3,
  })
}

/** A line that a separator would end: what it parts stands on two lines already. */
function withoutLastSeparator(fonts: FontBook, line: ComposedLine): ComposedLine {
  const { text, runs, width } = line
  const [last] = runs.slice(-1)
  if (!last || !text.endsWith(HANGING_SEPARATOR)) return line
  const cut = (whole: string) => whole.slice(0, -HANGING_SEPARATOR.length)
  const narrower = fonts.advance(last.face, HANGING_SEPARATOR) * TEXT_STYLES.slug.size
  return {
    ...line,
    text: cut(text),
    runs: [...runs.slice(0, -1), { ...last, text: cut(last.text) }],
    width: mm(width - toMillimetres(pt(narrower))),
  }
}

/** Sets a text for whoever holds the sheet, in the small style of margins; lengths in mm. No line ends with a separator. */
export function setMarginText(
  fonts: FontBook,
  setting: Omit<Parameters<ReturnType<typeof typesetterOf>>[0], 'field' | 'style'>,
): PlacedText {
  const placed = typesetterOf(fonts, { panel: 'slug' })({
    ...setting,
    field: 'slug',
    style: TEXT_STYLES.slug,
  })
  return { ...placed, lines: placed.lines.map((line) => withoutLastSeparator(fonts, line)) }
}
