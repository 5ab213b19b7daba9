import {
  ContentError,
  type Finding,
  type Format,
  mm,
  type PanelContent,
  type PanelId,
  refuse,
  toMillimetres,
} from '@flyer-open-data/flyer'
import { openingPattern } from '../artwork/opening-pattern.ts'
import { LAYOUT_ENGLISH } from '../findings/english.ts'
import type { Drawing, Frame, Item, Solid } from '../frame/frame.ts'
import type { Rectangle } from '../frame/geometry.ts'
import { drawingsIn, itemsIn, picturesIn } from '../frame/items.ts'
import { GROUND_OF_SIDE } from '../leaflet/grounds.ts'
import {
  type LeafletLayout,
  type LeafletRequest,
  layoutLeaflet,
  type PlacedPanel,
} from '../leaflet/layout-leaflet.ts'
import { SPACE } from '../tokens/space.ts'
import type { FontBook } from '../typesetting/font-book.ts'
import { lastBaseline, type PlacedText } from '../typesetting/placed-text.ts'
import { closeGaps } from './close-gaps.ts'
import { makeRoom } from './make-room.ts'
import { setForReading } from './set-for-reading.ts'

/**
 * The page that is read on a telephone, in mm: the column of a panel with less around it. 360 CSS
 * pixels are then 86 mm.
 */
export const READING_PAGE = { width: 86, margin: 4, column: 78 } as const

/** How far solids go on past the edge of a page, in mm: where it ends inside a pixel, no white shows. */
export const PAST_PAGE_MM = 1

/** Room under the last thing that is read, in mm: for the pattern, bold or quiet, else for air. */
const FOOT_MM = { bold: 62, quiet: 24, none: 12 } as const
/** From the last line to the highest mark of the pattern, in mm. */
const CLEAR_OF_PATTERN_MM = 8

/**
 * The leaflet for reading on a screen: each panel a page of one width, as high as what it says. What
 * a panel holds keeps its look and its order; small texts are set at a size that is read on a
 * telephone without zooming, and what stands under them makes room.
 *
 * @throws ContentError with every text that has no room in the column
 */
export function layoutReading(layout: LeafletLayout, request: LeafletRequest): LeafletLayout {
  const findings: Finding[] = []
  const panels = onWidePanels(layout, request).flatMap((panel) => {
    try {
      return [readingPanel(panel, layout, request.fonts)]
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      findings.push(...error.findings)
      return []
    }
  })
  refuse(findings, LAYOUT_ENGLISH)
  return { ...layout, panels }
}

/** The panels on a sheet where each has the width that is read: those that have it stay as they are. */
function onWidePanels(layout: LeafletLayout, request: LeafletRequest): readonly PlacedPanel[] {
  const width = mm(READING_PAGE.column + 2 * SPACE.panelMargin)
  const wide = (places: Format['outside']) => places.map((place) => ({ ...place, width }))
  const { format, edition } = request
  const outside = wide(format.outside)
  const laidOut = new WeakMap<PanelContent<PanelId>, PlacedPanel>()
  for (const panel of layout.panels) {
    const content = edition.panels[panel.id]
    if (content && panel.frame.width === width) laidOut.set(content, panel)
  }
  const openSize = { width: mm(width * outside.length), height: format.openSize.height }
  return layoutLeaflet({
    ...request,
    laidOut,
    format: { ...format, openSize, outside, inside: wide(format.inside) },
  }).panels
}

function readingPanel(panel: PlacedPanel, layout: LeafletLayout, fonts: FontBook): PlacedPanel {
  const { frame, content } = panel
  const texts = itemsIn(content).flatMap((item) => (item.kind === 'text' ? [item.text] : []))
  const grown = new Map(
    texts.map((text) => [text, setForReading(fonts, text, { panel: panel.id })] as const),
  )
  const roomAt = makeRoom(
    [...grown].map(([text, now]) => ({
      top: topOf(text),
      bottom: lastBaseline(text),
      by: lastBaseline(now) - topOf(now) - (lastBaseline(text) - topOf(text)),
    })),
  )
  const upAt = closeGaps([
    ...[...grown].map(([text, now]) => {
      const top = topOf(text) + roomAt(topOf(text))
      return { top, bottom: top + lastBaseline(now) - topOf(now) }
    }),
    ...[...drawingsIn(content).filter(({ pattern }) => !pattern), ...picturesIn(content)].map(
      ({ frame: { y, height } }) => ({ top: y + roomAt(y), bottom: y + roomAt(y) + height }),
    ),
    ...content.grounds.map(({ y }) => ({ top: y + roomAt(y), bottom: y + roomAt(y) })),
  ])
  /** Where something goes on the page whose top was at a height on the panel, in mm. */
  const yOf = (top: number) => top + roomAt(top) - upAt(top + roomAt(top))
  const xOf = (x: number) => x - SPACE.panelMargin + READING_PAGE.margin
  const move = (text: PlacedText): PlacedText => {
    const now = grown.get(text) ?? text
    return { ...now, x: mm(xOf(text.x)), firstBaseline: mm(yOf(topOf(text)) + leadingOf(now)) }
  }
  const moveFrame = (box: Rectangle): Rectangle => ({ ...box, x: xOf(box.x), y: yOf(box.y) })
  const moveItem = (item: Item): Item[] => {
    switch (item.kind) {
      case 'text':
        return [{ ...item, text: move(item.text) }]
      case 'group':
        return [{ ...item, items: item.items.flatMap(moveItem) }]
      case 'solid':
        return [item]
      case 'drawing':
        return item.pattern ? [] : [{ ...item, frame: moveFrame(item.frame) }]
      case 'picture':
        return [{ ...item, frame: moveFrame(item.frame) }]
    }
  }
  const items = content.items.flatMap(moveItem)
  const pattern = itemsIn(content).find((item) => item.kind === 'drawing' && item.pattern)
  const end = Math.max(...itemsIn({ items }).map(bottomOf))
  const manner = pattern ? GROUND_OF_SIDE[frame.side].pattern.manner : 'none'
  const height = Math.ceil(end + FOOT_MM[manner])
  const page = {
    ...frame,
    width: mm(READING_PAGE.width),
    height: mm(height),
    leftEdge: 'trim',
    rightEdge: 'trim',
  } as const
  const solids = content.grounds.map(
    (ground): Solid => ({
      ...ground,
      x: -PAST_PAGE_MM,
      width: READING_PAGE.width + 2 * PAST_PAGE_MM,
      y: yOf(ground.y),
      height: height + PAST_PAGE_MM - yOf(ground.y),
    }),
  )
  const drawn: Frame = {
    grounds: solids,
    items: pattern?.kind === 'drawing' ? [grow(pattern, page, end, layout), ...items] : items,
  }
  return { ...panel, frame: { ...page, x: mm(0) }, content: drawn }
}

/** The pattern of a panel, grown again at the foot of a page. */
function grow(
  drawing: Drawing,
  page: PlacedPanel['frame'],
  end: number,
  { format }: LeafletLayout,
): Drawing {
  if (!drawing.pattern) throw new TypeError('a pattern without a seed')
  return {
    ...drawing,
    ...openingPattern({
      ...drawing.pattern,
      ground: GROUND_OF_SIDE[page.side],
      frame: page,
      sheetWidth: format.openSize.width,
      // A low row that the page cut would look like a fault; a large image may leave it.
      isWhole: GROUND_OF_SIDE[page.side].pattern.manner === 'quiet',
      keepClear: [{ x: 0, y: 0, width: page.width, height: end + CLEAR_OF_PATTERN_MM }],
    }),
  }
}

const leadingOf = ({ style }: PlacedText) => toMillimetres(style.leading)

/** The top of a text, in mm: a leading over its first baseline. */
const topOf = (text: PlacedText) => text.firstBaseline - leadingOf(text)

const bottomOf = (item: ReturnType<typeof itemsIn>[number]): number =>
  item.kind === 'text'
    ? lastBaseline(item.text)
    : item.kind === 'drawing' || item.kind === 'picture'
      ? item.frame.y + item.frame.height
      : item.y + item.height
