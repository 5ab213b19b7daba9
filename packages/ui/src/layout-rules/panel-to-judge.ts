import { toMillimetres } from '@flyer-open-data/flyer'
import type { Frame, InkedText, Solid } from '../frame/frame.ts'
import type { Rectangle } from '../frame/geometry.ts'
import { itemsIn } from '../frame/items.ts'
import type { InkName } from '../tokens/inks.ts'
import type { PlacedText } from '../typesetting/placed-text.ts'

/** A laid out panel, as the rules of the layout look at it; lengths in mm. */
export interface PanelToJudge {
  readonly width: number
  readonly height: number
  /** What the panel is printed on all over. */
  readonly ground: InkName
  readonly content: Frame
}

/** Depth of the deepest descender of the leaflet's fonts, per em. */
const DESCENT = 0.27

/** Every text of a panel with its ink. */
export const inkedTexts = ({ content }: PanelToJudge): InkedText[] =>
  itemsIn(content).filter((item) => item.kind === 'text')

/** The box of each line: as high as its font, as wide as its letters, in mm from the panel's corner. */
export function lineRectangles(text: PlacedText): Rectangle[] {
  const { size, leading } = text.style
  const [ascent, descent] = [toMillimetres(text.ascent), toMillimetres(size) * DESCENT]
  return text.lines.map(({ hang, width }, i) => ({
    x: text.x - hang,
    y: text.firstBaseline + i * toMillimetres(leading) - ascent,
    width,
    height: ascent + descent,
  }))
}

/** The grounds that a text stands on: solids under its letters, and the panel's own beside them. */
export function groundsUnder(panel: PanelToJudge, text: PlacedText): InkName[] {
  const solids = [
    ...panel.content.grounds,
    ...itemsIn(panel.content).filter((item) => item.kind === 'solid'),
  ]
  const under = lineRectangles(text).map((line) => {
    const touched = solids.filter((solid) => overlap(solid, line))
    const last: Solid | undefined = touched.at(-1)
    return last ? { ink: last.ink, isWhole: contains(last, line) } : undefined
  })
  const inks = under.flatMap((found) =>
    found ? (found.isWhole ? [found.ink] : [found.ink, panel.ground]) : [panel.ground],
  )
  return [...new Set(inks)]
}

const overlap = (a: Rectangle, b: Rectangle) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const contains = (outer: Rectangle, inner: Rectangle) =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height
