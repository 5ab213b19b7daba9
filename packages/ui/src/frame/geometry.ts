import type { Fill } from '../tokens/own-colour.ts'

/** A rectangle in mm, from the top left corner of what holds it. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A path to paint: SVG path data in mm, and what fills it: an ink, or a colour of a logo's own. */
export interface InkedPath {
  readonly d: string
  readonly fill: Fill
  /** How it is filled; by non-zero winding unless it says so. */
  readonly rule?: 'evenodd'
}

/** The least rectangle around some. */
export function around(boxes: readonly Rectangle[]): Rectangle {
  const x = Math.min(...boxes.map((box) => box.x))
  const y = Math.min(...boxes.map((box) => box.y))
  return {
    x,
    y,
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  }
}
