import { type FontBook, type PlacedText, TEXT_STYLES, typesetterOf } from '@flyer-open-data/ui'
import { markReach } from '../sheet/marks.ts'
import type { PageBoxes } from '../sheet/page-boxes.ts'

/** From the left trim edge to the slug text, in mm: clear of the crop marks. */
const INDENT_MM = 12
/** From the end of the marks to the first baseline, in mm: the height of an accented capital. */
const DROP_MM = 2.5
/** From the middle of the sheet to the end of the measure, in mm: clear of the target there. */
const CLEAR_OF_TARGET_MM = 8

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

/** Sets a text for whoever holds the sheet, in the small style of margins; lengths in mm. */
export function setMarginText(
  fonts: FontBook,
  setting: Omit<Parameters<ReturnType<typeof typesetterOf>>[0], 'field' | 'style'>,
): PlacedText {
  return typesetterOf(fonts, { panel: 'slug' })({
    ...setting,
    field: 'slug',
    style: TEXT_STYLES.slug,
  })
}
