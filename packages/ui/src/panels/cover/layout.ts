import { openingPattern } from '../../artwork/opening-pattern.ts'
import { layoutLogoSlot } from '../../components/LogoSlot/layout.ts'
import { layoutPanelTitle } from '../../components/PanelTitle/layout.ts'
import type { Frame } from '../../frame/frame.ts'
import { decoration } from '../../frame/items.ts'
import { gridLine } from '../../tokens/space.ts'
import { TEXT_STYLES } from '../../tokens/type.ts'
import { columnOf, type PanelRequest, TITLE_LINE } from '../panel-frame.ts'
import { PATTERN_SEED } from '../pattern-seed.ts'

/**
 * The one mark that the cover is remembered by: it leaves the sheet at its lower right corner.
 * Place and size, in cells of the pattern, are judged by eye.
 */
const HERO = { fromRight: 6, row: -2, cells: 7 }

/** First line of the title: four under the sender, judged by eye on the printed side. */
const COVER_TITLE_LINE = 8
/** The pattern may begin three lines under the last baseline of a title of five lines. */
const PATTERN_LINE = 20

/** Lays out the cover: sender, title, one image. It is read at two metres. */
export function layoutCover(request: PanelRequest<'cover'>): Frame {
  const { content, frame, sheetWidth, ground, owner } = request
  const column = columnOf(frame)
  const sender = layoutLogoSlot(request, {
    owner,
    slot: { ...column, baseline: gridLine(TITLE_LINE) },
  })
  const title = layoutPanelTitle(request, {
    title: content.title,
    picksOut: true,
    style: TEXT_STYLES.coverTitle,
    level: 1,
    maxLines: 5,
    column: { ...column, firstBaseline: gridLine(COVER_TITLE_LINE) },
  })
  const pattern = openingPattern({
    ground,
    frame,
    sheetWidth,
    seed: PATTERN_SEED.cover,
    keepClear: [{ x: 0, y: 0, width: frame.width, height: gridLine(PATTERN_LINE) }],
    hero: HERO,
  })
  return {
    grounds: [],
    items: [decoration('pattern', pattern), ...title.strokes, ...title.items, ...sender.items],
  }
}
