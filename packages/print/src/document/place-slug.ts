import { mm, pt, toMillimetres } from '@flyer-open-data/flyer'
import { type FontBook, type PlacedText, TEXT_STYLES } from '@flyer-open-data/ui'
import type { FoldLabel } from '../sheet/fold-labels.ts'
import { MARK_LENGTH, markOffset, markReach } from '../sheet/marks.ts'
import type { PageBoxes } from '../sheet/page-boxes.ts'
import type { SlugTopics } from '../sheet/slug-topics.ts'
import { setMarginText, setTopics } from './set-topics.ts'

/** From the middle of the sheet to text on either side, in mm: clear of the target there. */
const CLEAR_OF_TARGET_MM = 8
/** Lines of a block of the slug: as many as the margin holds. */
const MOST_LINES = 3
/** From a fold to its label, in mm. */
const LABEL_GAP_MM = 1.2

const { face, size, leading } = TEXT_STYLES.slug
const LEADING_MM = toMillimetres(leading)
/** Height of capitals and depth of the lowest sign of Source Sans 3, per em. */
const CAPITALS = 0.66
const DEPTH = 0.25
const perEm = (part: number) => toMillimetres(pt(size * part))

/**
 * Sets what stands around a side for whoever holds the sheet, past the marks: its status above, right of
 * the colour bar; below, which leaflet it is from the left edge of the trim, and how it is made right
 * of the registration target. A word stands beside each fold mark.
 *
 * @throws ContentError when a block takes more than three lines; it names the field of its longest fact
 */
export function placeSlug(
  fonts: FontBook,
  { media, bleed, trim }: PageBoxes,
  { status, what, how }: SlugTopics,
  labels: readonly FoldLabel[],
): PlacedText[] {
  const measure = trim.width / 2 - CLEAR_OF_TARGET_MM
  const right = trim.x + trim.width / 2 + CLEAR_OF_TARGET_MM
  const room = trim.y - markReach(trim.y - bleed.y) - media.y
  const bottom = media.y + media.height - room
  const ascent = perEm(fonts.ascent(face))
  /** Baselines of so many lines that stand in the middle of a margin, in mm from its top. */
  const baselines = (count: number) => {
    const height = ascent + (count - 1) * LEADING_MM + perEm(DEPTH)
    return Array.from({ length: count }, (_, i) => (room - height) / 2 + ascent + i * LEADING_MM)
  }
  const block = (topics: SlugTopics['what'], x: number, y: number, isFromTop: boolean) => {
    const lines = setTopics(fonts, topics, { measure, maxLines: MOST_LINES })
    const places = baselines(isFromTop ? MOST_LINES : lines.length)
    return lines.map((line, i) => placed(line, x, y + (places[i] ?? Number.NaN)))
  }
  const offset = markOffset(trim.y - bleed.y)
  const dashes = [
    trim.y - offset - MARK_LENGTH / 2,
    trim.y + trim.height + offset + MARK_LENGTH / 2,
  ]
  return [
    ...labels.flatMap(({ fold, text }) =>
      dashes.map((middle) =>
        setMarginText(fonts, {
          field: 'fold',
          text,
          x: trim.x + fold + LABEL_GAP_MM,
          firstBaseline: middle + perEm(CAPITALS) / 2,
          measure,
          maxLines: 1,
        }),
      ),
    ),
    ...block(status, right, media.y, false),
    ...block(what, trim.x, bottom, true),
    ...block(how, right, bottom, true),
  ]
}

const placed = (line: PlacedText, x: number, firstBaseline: number): PlacedText => ({
  ...line,
  x: mm(x),
  firstBaseline: mm(firstBaseline),
})
