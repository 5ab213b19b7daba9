import type { FontBook, InkedPath, InkName, Item, PlacedText } from '@flyer-open-data/ui'
import { decoration, mergeByInk, PAPER_COLOURS, paragraph, typesetterOf } from '@flyer-open-data/ui'

/** A page of a plan: what is drawn and said of a format, and nothing of a leaflet; lengths in mm. */
export interface PlanPage {
  readonly name: string
  readonly width: number
  readonly height: number
  readonly items: readonly Item[]
}

/** Office printers leave the edge of a sheet blank: nothing of a plan stands nearer to it, in mm. */
export const PLAN_EDGE = 5

/** How a text of a plan is set: from a point, or about it. */
export interface PlanText {
  readonly text: string
  readonly style: PlacedText['style']
  readonly x: number
  readonly firstBaseline: number
  /** Its measure in mm; a text about a point has one line. */
  readonly measure?: number
  readonly maxLines?: number
  readonly ink?: InkName
  /** A share of its width that it is moved to the left: a half centres it. */
  readonly shift?: number
}

/** A text that is too wide for its measure is told as the field that it is. */
const ANY_WIDTH = 500

/** Sets the texts of a plan, each a paragraph. */
export function planTypesetter(fonts: FontBook, plan: string) {
  const setText = typesetterOf(fonts, { panel: plan })
  return (field: string, at: PlanText) => {
    const { text, style, x, firstBaseline, measure = ANY_WIDTH, maxLines = 1 } = at
    const placed = setText({ field, text, style, x, firstBaseline, measure, maxLines })
    const width = widestOf(placed)
    const moved = { ...placed, x: (placed.x - width * (at.shift ?? 0)) as PlacedText['x'] }
    return paragraph(moved, at.ink ?? PAPER_COLOURS.text)
  }
}

/** The width of the widest line of a text, in mm. */
export const widestOf = ({ lines }: PlacedText): number =>
  Math.max(...lines.map(({ width }) => width))

/** Lines of a page as one decoration of it. */
export const drawnLines = (
  name: string,
  page: { readonly width: number; readonly height: number },
  paths: readonly InkedPath[],
): Item =>
  decoration(name, {
    frame: { x: 0, y: 0, width: page.width, height: page.height },
    paths: mergeByInk(paths),
  })
