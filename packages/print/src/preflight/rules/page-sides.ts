import type { PageSide } from '../../findings/preflight/words-of-faults.ts'
import type { Area } from '../area.ts'

export const PAGE_SIDES: readonly PageSide[] = ['top', 'right', 'bottom', 'left']

/** Whether a side runs from left to right. */
const isLevel = (side: PageSide) => side === 'top' || side === 'bottom'

/** How long a side of an area is, in mm. */
export const lengthOf = (area: Area, side: PageSide) => (isLevel(side) ? area.width : area.height)

/** The point so many mm along a side of an area, from its left or top, and so many mm outwards. */
export function pointAt(
  { x, y, width, height }: Area,
  side: PageSide,
  along: number,
  outwards: number,
): { readonly x: number; readonly y: number } {
  switch (side) {
    case 'top':
      return { x: x + along, y: y - outwards }
    case 'bottom':
      return { x: x + along, y: y + height + outwards }
    case 'left':
      return { x: x - outwards, y: y + along }
    case 'right':
      return { x: x + width + outwards, y: y + along }
  }
}

/** The strip along a side of an area: between two places along it, and between two distances outwards. */
export function stripAt(
  area: Area,
  side: PageSide,
  [from, to]: readonly [number, number],
  [near, far]: readonly [number, number],
): Area {
  const a = pointAt(area, side, from, near)
  const b = pointAt(area, side, to, far)
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  }
}

/** How far an area reaches past a side of another, in mm; negative where it ends before. */
export function reachPast(area: Area, trim: Area, side: PageSide): number {
  switch (side) {
    case 'top':
      return trim.y - area.y
    case 'bottom':
      return area.y + area.height - trim.y - trim.height
    case 'left':
      return trim.x - area.x
    case 'right':
      return area.x + area.width - trim.x - trim.width
  }
}
