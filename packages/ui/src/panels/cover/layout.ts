import { type Artwork, OUTSIDE_MANNER, openingPattern } from '../../artwork/opening-pattern.ts'
import { type LogoSlotLayout, layoutLogoSlot } from '../../components/LogoSlot/layout.ts'
import { gridLine } from '../../tokens/space.ts'
import type { PlacedText } from '../../typesetting/compose-text.ts'
import { columnOf, type PanelRequest, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/** The cover, placed. */
export interface CoverLayout {
  readonly sender: LogoSlotLayout
  readonly title: PlacedText
  readonly pattern: Artwork
}

/**
 * The one mark that the cover is remembered by: it leaves the sheet at its lower right corner.
 * Place and size, in cells of the pattern, are judged by eye.
 */
const HERO = { column: 8, row: -2, cells: 7 }

/** First line of the title: four under the sender, judged by eye on the printed side. */
const COVER_TITLE_LINE = 8
/** The pattern may begin three lines under the last baseline of a title of five lines. */
const PATTERN_LINE = 20

/** Lays out the cover: sender, title, one image. It is read at two metres. */
export function layoutCover(request: PanelRequest<'cover'>): CoverLayout {
  const { setText, content, frame, sheetWidth, owner } = request
  const { x, width } = columnOf(frame)
  return {
    sender: layoutLogoSlot(setText, owner, { x, width, baseline: gridLine(TITLE_LINE) }),
    title: setText({
      field: 'title',
      text: content.title,
      role: 'title',
      style: 'coverTitle',
      x,
      firstBaseline: gridLine(COVER_TITLE_LINE),
      measure: width,
      maxLines: 5,
    }),
    pattern: openingPattern({
      manner: OUTSIDE_MANNER,
      frame,
      sheetWidth,
      seed: PATTERN_SEED.cover,
      keepClear: [{ x: 0, y: 0, width: frame.width, height: gridLine(PATTERN_LINE) }],
      hero: HERO,
    }),
  }
}
