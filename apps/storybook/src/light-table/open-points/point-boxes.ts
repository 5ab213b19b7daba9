import { type PointOfRun, toMillimetres } from '@flyer-open-data/flyer'
import { type Item, itemsIn, type PlacedPanel, type Rectangle, SPACE } from '@flyer-open-data/ui'
import type { View } from '../stage/subject.ts'

/** Room between what a point is about and its outline, in mm. */
const AROUND_MM = 1.5
/** How far letters reach under their baseline, in shares of their size. */
const DESCENT = 0.28

/**
 * Where an open point shows on a view, in mm from the trim corner of the side. What is not printed
 * yet, as a mention that is still to come, has the text area of its panel.
 */
export function pointBoxes({ places }: PointOfRun, view: View): Rectangle[] {
  if (places === undefined) return []
  if (places === 'sheet') return [view.trim]
  return places.flatMap(({ panel, field }) => {
    const placed = view.panels.find(({ id }) => id === panel)
    return placed ? [fieldBox(placed, field)] : []
  })
}

/** What a panel holds under a name, in one box. */
function fieldBox({ frame, content }: PlacedPanel, field: string): Rectangle {
  const boxes = itemsIn(content).flatMap((item) => (isOf(item, field) ? [boxOf(item)] : []))
  if (boxes.length === 0) {
    const { safe } = SPACE
    return {
      x: frame.x + safe,
      y: safe,
      width: frame.width - 2 * safe,
      height: frame.height - 2 * safe,
    }
  }
  const x = Math.min(...boxes.map((box) => box.x)) - AROUND_MM
  const y = Math.min(...boxes.map((box) => box.y)) - AROUND_MM
  return {
    x: frame.x + x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) + AROUND_MM - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) + AROUND_MM - y,
  }
}

type Placed = Exclude<Item, { readonly kind: 'group' }>

function isOf(item: Placed, field: string): boolean {
  const name = nameOf(item)
  return name === field || name.startsWith(`${field}.`)
}

function nameOf(item: Placed): string {
  if (item.kind === 'text') return item.text.field
  return item.kind === 'solid' ? '' : item.name
}

/** In mm from the corner of the panel. */
function boxOf(item: Placed): Rectangle {
  if (item.kind === 'solid') return item
  if (item.kind !== 'text') return item.frame
  const { x, firstBaseline, ascent, style, lines } = item.text
  const { size, leading } = style
  const y = firstBaseline - toMillimetres(ascent)
  const last = firstBaseline + (lines.length - 1) * toMillimetres(leading)
  // Marks of quotation and wide letters hang out of the line.
  const left = x - Math.max(...lines.map(({ hang }) => hang))
  return {
    x: left,
    y,
    width: Math.max(...lines.map(({ width, hang }) => x - hang + width)) - left,
    height: last + DESCENT * toMillimetres(size) - y,
  }
}
