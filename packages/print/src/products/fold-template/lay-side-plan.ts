import {
  type Format,
  foldLines,
  frenchNumber,
  panelFrames,
  type Side,
} from '@flyer-open-data/flyer'
import { type InkedPath, type Item, PAPER_COLOURS, PAPER_STYLES } from '@flyer-open-data/ui'
import { dashed, LINE, line, outline } from '../../document/straight-lines.ts'
import { PLAN_PANEL_NAMES, SIDE_NAMES } from '../../job-facts/panel-words.ts'
import { drawnLines, type planTypesetter, widestOf } from '../plan/plan-page.ts'

/** How far text stays from the trim and from folds, in mm: this project's choice, as preflight has it. */
export const SAFE_MM = 5

/** What stands around the drawing of a side, in mm: names and folds above, measures below and beside. */
export const PLAN_HEIGHT = { above: 12, around: 24, beside: 9 } as const

/** From the bleed to the first line that measures, and from one to the next, in mm. */
const [TO_MEASURE, BETWEEN] = [5, 5.5]
/** From a line that measures up to its number, and how far folds are drawn past the bleed, in mm. */
const [RISE, PAST_BLEED] = [0.9, 2.5]

/** A side to be drawn, and where; lengths in mm on the page. */
export interface SidePlan {
  readonly set: ReturnType<typeof planTypesetter>
  readonly format: Format
  readonly side: Side
  /** In mm of the leaflet. */
  readonly bleed: number
  /** So many mm of the leaflet are one of the drawing. */
  readonly scale: number
  readonly page: { readonly width: number; readonly height: number }
  readonly x: number
  readonly y: number
}

/** Trim, bleed, folds and safe areas of a side, with its panels, its folds and what they measure. */
export function laySidePlan(plan: SidePlan): Item[] {
  const { set, format, side, bleed, scale, page, x } = plan
  const y = plan.y + PLAN_HEIGHT.above
  const { width, height } = format.openSize
  const mm = (length: number) => length / scale
  const outer = { x, y, width: mm(width + 2 * bleed), height: mm(height + 2 * bleed) }
  const trim = { x: x + mm(bleed), y: y + mm(bleed), width: mm(width), height: mm(height) }
  const bottom = outer.y + outer.height
  const panels = panelFrames(format, side)
  // Told from left to right, as one reads them.
  const folds = foldLines(format)
    .map(({ order, direction, outsideX, insideX }) => ({
      order,
      words: direction === 'valley' ? 'vers l’intérieur' : 'vers l’extérieur',
      at: side === 'outside' ? outsideX : insideX,
    }))
    .toSorted((one, other) => one.at - other.at)
  const [ink, small] = [PAPER_COLOURS.measure, PAPER_STYLES.paperSmall]
  const [atPanels, atSheet] = [bottom + TO_MEASURE, bottom + TO_MEASURE + BETWEEN]
  const left = x - 3
  const about = (field: string, text: string, at: number, firstBaseline: number, style = small) =>
    set(`${side}.${field}`, { text, style, x: at, firstBaseline, shift: 0.5, ink })
  /** The first of some texts that is no wider than its room, else the last. */
  const fitting = (
    field: string,
    texts: readonly string[],
    at: number,
    y: number,
    room: number,
  ) => {
    const placed = texts.map((text) => about(field, text, at, y))
    return placed.find(({ text }) => widestOf(text) <= room - 1) ?? placed.slice(-1)
  }
  const edges = [...panels.map((panel) => trim.x + mm(panel.x)), trim.x + trim.width]
  const lines: InkedPath[] = [
    ...panels.flatMap((panel) =>
      outline(
        {
          x: trim.x + mm(panel.x + SAFE_MM),
          y: trim.y + mm(SAFE_MM),
          width: mm(panel.width - 2 * SAFE_MM),
          height: mm(height - 2 * SAFE_MM),
        },
        PAPER_COLOURS.rule,
        LINE.thin,
      ),
    ),
    ...outline(outer, PAPER_COLOURS.warning),
    ...folds.flatMap(({ at }) =>
      dashed([trim.x + mm(at), outer.y - PAST_BLEED], [trim.x + mm(at), bottom + PAST_BLEED], ink),
    ),
    ...outline(trim, ink, LINE.strong),
    line([trim.x, atPanels], [trim.x + trim.width, atPanels], ink, LINE.thin),
    line([trim.x, atSheet], [trim.x + trim.width, atSheet], ink, LINE.thin),
    line([left, trim.y], [left, trim.y + trim.height], ink, LINE.thin),
    ...edges.map((at) => tick([at, atPanels], ink)),
    ...[trim.x, trim.x + trim.width].map((at) => tick([at, atSheet], ink)),
    ...[trim.y, trim.y + trim.height].map((at) => tick([left, at], ink)),
  ]
  const middle = trim.y + trim.height / 2
  return [
    set(`${side}.name`, {
      text: SIDE_NAMES[side],
      ...{ style: PAPER_STYLES.paperHeading, x: trim.x, firstBaseline: plan.y + 3 },
      ink: PAPER_COLOURS.title,
    }),
    drawnLines(`${side} lines`, page, lines),
    ...folds.flatMap(({ order, at, words }) =>
      fitting(
        `folds.${order}`,
        [`Pli ${order}, ${words}`, `Pli ${order}`],
        trim.x + mm(at),
        outer.y - PAST_BLEED - RISE,
        mm(Math.min(...panels.map((panel) => panel.width))),
      ),
    ),
    ...panels.flatMap((panel) => {
      const at = trim.x + mm(panel.x + panel.width / 2)
      const names = [capital(PLAN_PANEL_NAMES[panel.role]), String(panel.index + 1)]
      return [
        fitting(`panels.${panel.index}`, names, at, middle + 1, mm(panel.width)),
        about(`widths.${panel.index}`, `${frenchNumber(panel.width)}`, at, atPanels - RISE),
      ]
    }),
    about('width', `${frenchNumber(width)}\u00a0mm`, trim.x + trim.width / 2, atSheet - RISE),
    set(`${side}.height`, {
      text: `${frenchNumber(height)}`,
      ...{ style: small, x: left - 1, firstBaseline: middle + 1, shift: 1, ink },
    }),
  ].flat()
}

const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)

/** The end of a line that measures: a short slanted stroke, as draughtsmen draw it. */
const tick = ([x, y]: readonly [number, number], ink: InkedPath['fill']): InkedPath =>
  line([x - 0.8, y + 0.8], [x + 0.8, y - 0.8], ink, LINE.plain)
