import { bar, type InkedPath } from '@flyer-open-data/ui'

type Ink = InkedPath['fill']
/** A point on the page, in mm. */
type Point = readonly [x: number, y: number]

/** Thickness of the lines of papers, in mm: none under 0.25 pt. */
export const LINE = { thin: 0.12, plain: 0.2, strong: 0.35 } as const

/** A straight line. */
export const line = (from: Point, to: Point, fill: Ink, width: number = LINE.plain): InkedPath => ({
  d: bar(from, to, width),
  fill,
})

/** The outline of a rectangle, its lines centred on its edges and joined at its corners. */
export function outline(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  fill: Ink,
  thickness: number = LINE.plain,
): InkedPath[] {
  const [right, bottom, half] = [x + width, y + height, thickness / 2]
  return [
    line([x - half, y], [right + half, y], fill, thickness),
    line([x - half, bottom], [right + half, bottom], fill, thickness),
    line([x, y], [x, bottom], fill, thickness),
    line([right, y], [right, bottom], fill, thickness),
  ]
}

/** Dashes and the gaps between them, in mm. */
const DASH = 1.4
const GAP = 0.9

/** A dashed line; it begins and ends with a dash. */
export function dashed(from: Point, to: Point, fill: Ink, width: number = LINE.plain): InkedPath[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const count = Math.max(1, Math.round((length + GAP) / (DASH + GAP)))
  const pitch = (length + GAP) / count
  const at = (distance: number): Point => [
    from[0] + ((to[0] - from[0]) * distance) / length,
    from[1] + ((to[1] - from[1]) * distance) / length,
  ]
  return Array.from({ length: count }, (_, i) =>
    line(at(i * pitch), at(i * pitch + pitch - GAP), fill, width),
  )
}
