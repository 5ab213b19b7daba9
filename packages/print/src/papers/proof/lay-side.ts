import { foldPositions, frenchNumber, panelFrames, type Side } from '@flyer-open-data/flyer'
import {
  GROUND_OF_SIDE,
  type InkedPath,
  type Item,
  type LeafletLayout,
  PAPER_COLOURS,
  PAPER_STYLES,
  type PlacedText,
  paragraph,
} from '@flyer-open-data/ui'
import { sizeText } from '../../job-facts/job-words.ts'
import type { ProofBlock } from './proof-page.ts'
import { PANEL_NAMES, SIDE_NAMES } from './proof-words.ts'
import { dashed, LINE, line, outline, ruled } from './ruled-lines.ts'
import { type SetText, shifted } from './text-column.ts'

/** From the bleed to the first line that measures, in mm, and from there to the second. */
const TO_MEASURE = 6
const BETWEEN_MEASURES = 5.5
/** What the lines that measure take under a side, in mm. */
export const UNDER_SIDE = TO_MEASURE + BETWEEN_MEASURES + 1
/** From the bleed to the line that measures the height, in mm. */
const BESIDE = 3.5
/** How far a fold is drawn past the bleed, in mm. */
const PAST_BLEED = 3
/** From a line that measures up to its number, in mm. */
const RISE = 0.9

/** Where a side stands on the page: the corner of its bleed, in mm, and how much smaller it is. */
interface SideRequest {
  readonly layout: LeafletLayout
  readonly side: Side
  /** How much of it is shown past the trim, and how much the rendering has, in mm. */
  readonly bleed: number
  readonly rendered: number
  readonly scale: number
  readonly x: number
  readonly y: number
  readonly setText: SetText
}

/** A side of the sheet drawn smaller, with its cut, its folds and what it measures. */
export function laySide(request: SideRequest): ProofBlock[] {
  const { layout, side, bleed, scale, x, y } = request
  const left = request.rendered - bleed
  const { width, height } = layout.format.openSize
  const panels = layout.format[side].map(({ role }) => PANEL_NAMES[role]).join(', ')
  return [
    {
      kind: 'reduction',
      name: side,
      label: `${SIDE_NAMES[side]} du dépliant, ${sizeText(layout.format.openSize)}, de gauche à droite\u00a0: ${panels}`,
      cuts: [
        {
          side,
          from: { x: left, y: left, width: width + 2 * bleed, height: height + 2 * bleed },
          at: 0,
        },
      ],
      scale,
      x,
      y,
      width: (width + 2 * bleed) * scale,
      height: (height + 2 * bleed) * scale,
    },
    {
      kind: 'items',
      name: `${side} measures`,
      items: [ruled(`${side} lines`, guideLines(request)), ...measures(request)],
    },
  ]
}

/** Where the cut and the bleed lie on the page, in mm. */
function boxesOf({ layout, bleed, scale, x, y }: SideRequest) {
  const { width, height } = layout.format.openSize
  const inset = bleed * scale
  const outer = { x, y, width: width * scale + 2 * inset, height: height * scale + 2 * inset }
  const trim = { x: x + inset, y: y + inset, width: width * scale, height: height * scale }
  return { outer, trim }
}

/** Cut, bleed and folds, over the picture in what is seen on its ground, and past it. */
function guideLines(request: SideRequest): InkedPath[] {
  const { layout, side, scale } = request
  const { outer, trim } = boxesOf(request)
  const ink = GROUND_OF_SIDE[side].mark
  const bottom = outer.y + outer.height
  const folds = foldPositions(layout.format, side).map((fold) => trim.x + fold * scale)
  return [
    ...outline(outer, PAPER_COLOURS.rule, LINE.thin),
    ...outline(trim, ink),
    ...folds.flatMap((fold) => [
      ...dashed([fold, trim.y], [fold, trim.y + trim.height], ink),
      ...dashed([fold, outer.y - PAST_BLEED], [fold, outer.y], PAPER_COLOURS.measure),
      ...dashed([fold, bottom], [fold, bottom + PAST_BLEED], PAPER_COLOURS.measure),
    ]),
  ]
}

/** The widths of the panels and of the sheet, under it, and its height, at its left. */
function measures(request: SideRequest): Item[] {
  const { layout, side, scale, setText } = request
  const { outer, trim } = boxesOf(request)
  const { width, height } = layout.format.openSize
  const bottom = outer.y + outer.height
  const atPanels = bottom + TO_MEASURE
  const atSheet = atPanels + BETWEEN_MEASURES
  const panels = panelFrames(layout.format, side)
  const right = trim.x + trim.width
  const left = outer.x - BESIDE
  const ink = PAPER_COLOURS.measure
  const edges = [...panels.map((panel) => trim.x + panel.x * scale), right]
  const set = (field: string, text: string, at: readonly [x: number, y: number], share: number) =>
    paragraph(
      shifted(
        setText({
          field: `${side}.${field}`,
          text,
          style: PAPER_STYLES.paperSmall,
          x: at[0],
          firstBaseline: at[1],
          measure: MEASURE_OF_A_NUMBER,
          maxLines: 1,
        }),
        share,
      ),
      ink,
    )
  const names = panels.map((panel) => {
    const number = `${frenchNumber(panel.width)}\u00a0mm`
    const place = [trim.x + (panel.x + panel.width / 2) * scale, atPanels - RISE] as const
    const named = set(`panels.${panel.index}`, `${PANEL_NAMES[panel.role]}, ${number}`, place, 0.5)
    return widthOf(named) <= panel.width * scale - 1
      ? named
      : set(`panels.${panel.index}`, frenchNumber(panel.width), place, 0.5)
  })
  const middle = trim.y + trim.height / 2
  return [
    ruled(`${side} measuring lines`, [
      line([trim.x, atPanels], [right, atPanels], ink, LINE.thin),
      ...edges.map((at) => tick([at, atPanels], ink)),
      line([trim.x, atSheet], [right, atSheet], ink, LINE.thin),
      ...[trim.x, right].map((at) => tick([at, atSheet], ink)),
      line([left, trim.y], [left, trim.y + trim.height], ink, LINE.thin),
      ...[trim.y, trim.y + trim.height].map((at) => tick([left, at], ink)),
    ]),
    ...names,
    set('width', `${frenchNumber(width)}\u00a0mm`, [trim.x + trim.width / 2, atSheet - RISE], 0.5),
    set('height', `${frenchNumber(height)}\u00a0mm`, [left - 1.2, middle + 1], 1),
  ]
}

/** More than any number of a proof takes, in mm. */
const MEASURE_OF_A_NUMBER = 60

/** The end of a line that measures: a short slanted stroke, as draughtsmen draw it. */
const tick = ([x, y]: readonly [number, number], ink: InkedPath['fill']): InkedPath =>
  line([x - 0.8, y + 0.8], [x + 0.8, y - 0.8], ink, LINE.plain)

function widthOf(item: { readonly text: PlacedText }): number {
  return item.text.lines[0]?.width ?? 0
}
