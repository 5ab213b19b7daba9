import type { Area } from '../../area.ts'
import type { Raster } from '../rendered-facts.ts'
import type { GreyPicture, Point } from './grey.ts'

/** Where the corners of a code lie, and how its modules run: along its top, and down its left side. */
export interface Outline {
  readonly topLeft: Point
  /** A module along the top, in pixels. */
  readonly across: Point
  /** A module down the left side. */
  readonly down: Point
  /** Modules along a side. */
  readonly modules: number
}

/** The outline that three corners give. */
export function outlineOf(
  [topLeft, topRight, bottomLeft]: readonly [Point, Point, Point],
  modules: number,
): Outline {
  const step = (to: Point): Point => [
    (to[0] - topLeft[0]) / modules,
    (to[1] - topLeft[1]) / modules,
  ]
  return { topLeft, across: step(topRight), down: step(bottomLeft), modules }
}

/** Where a place of a code lies in its picture; u and v in modules from its top left corner. */
export function placeOf({ topLeft, across, down }: Outline, u: number, v: number): Point {
  return [topLeft[0] + u * across[0] + v * down[0], topLeft[1] + u * across[1] + v * down[1]]
}

/** The rectangle around some points of a picture, on the page. */
export function boundsOnPage(points: readonly Point[], { area, pixelsPerMm }: Raster): Area {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return {
    x: area.x + left / pixelsPerMm,
    y: area.y + top / pixelsPerMm,
    width: (Math.max(...xs) - left) / pixelsPerMm,
    height: (Math.max(...ys) - top) / pixelsPerMm,
  }
}

/** How light a picture is at a place, 0 to 255, between pixels too; undefined outside. */
export function lightAt({ width, height, light }: GreyPicture, [x, y]: Point): number | undefined {
  // The first pixel is where it is in its middle.
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)]
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return undefined
  const [right, below] = [x - 0.5 - left, y - 0.5 - top]
  const at = top * width + left
  const upper = (light[at] ?? 0) * (1 - right) + (light[at + 1] ?? 0) * right
  const lower = (light[at + width] ?? 0) * (1 - right) + (light[at + width + 1] ?? 0) * right
  return upper * (1 - below) + lower * below
}

/** The finder patterns reach so many modules along each side of three corners (ISO/IEC 18004, 6.3.3). */
const FINDER = 7

/**
 * Finds the edges of a code exactly, where its finder patterns end: they are dark all along. What the
 * reader of codes tells is some tenths of a module off.
 */
export function sharpen(picture: GreyPicture, outline: Outline): Outline {
  const { modules } = outline
  const near = Array.from({ length: FINDER }, (_, i) => i + 0.5)
  const far = near.map((at) => modules - at)
  const top = edgePoints(picture, outline, [...near, ...far], (at, depth) => [at, depth])
  const left = edgePoints(picture, outline, [...near, ...far], (at, depth) => [depth, at])
  const right = edgePoints(picture, outline, near, (at, depth) => [modules - depth, at])
  const bottom = edgePoints(picture, outline, near, (at, depth) => [at, modules - depth])
  const [topLine, leftLine] = [lineThrough(top), lineThrough(left)]
  if (!topLine || !leftLine || right.length === 0 || bottom.length === 0) return outline
  // A code on paper is flat: its other sides run as these do.
  const rightLine = { through: meanOf(right), along: leftLine.along }
  const bottomLine = { through: meanOf(bottom), along: topLine.along }
  const corners = [
    crossing(topLine, leftLine),
    crossing(topLine, rightLine),
    crossing(bottomLine, leftLine),
  ] as const
  return outlineOf(corners, modules)
}

/** How far outside and inside the edge is looked for, in modules; inside, a finder is one module thick. */
const OUTSIDE = 0.75
const INSIDE = 0.75
const STEPS = 48

/** Where the picture turns from ground to module, along lines across an edge. */
function edgePoints(
  picture: GreyPicture,
  outline: Outline,
  ats: readonly number[],
  place: (at: number, depth: number) => readonly [u: number, v: number],
): Point[] {
  return ats.flatMap((at) => {
    const depths = Array.from(
      { length: STEPS + 1 },
      (_, i) => -OUTSIDE + ((OUTSIDE + INSIDE) * i) / STEPS,
    )
    const lights = depths.map((depth) => lightAt(picture, placeOf(outline, ...place(at, depth))))
    const [ground, module] = [lights.at(0), lights.at(-1)]
    if (ground === undefined || module === undefined || Math.abs(ground - module) < 16) return []
    const half = (ground + module) / 2
    const sign = Math.sign(ground - half)
    const next = lights.findIndex((light) => light !== undefined && (light - half) * sign <= 0)
    const [before, after] = [lights[next - 1], lights[next]]
    if (before === undefined || after === undefined) return []
    const step = (OUTSIDE + INSIDE) / STEPS
    const depth = -OUTSIDE + step * (next - 1 + (before - half) / (before - after))
    return [placeOf(outline, ...place(at, depth))]
  })
}

interface Line {
  readonly through: Point
  readonly along: Point
}

const meanOf = (points: readonly Point[]): Point => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
]

/** The line that lies closest to some points, by the squares of their distances. */
function lineThrough(points: readonly Point[]): Line | undefined {
  if (points.length < 2) return undefined
  const through = meanOf(points)
  let [xx, xy, yy] = [0, 0, 0]
  for (const [x, y] of points) {
    const [dx, dy] = [x - through[0], y - through[1]]
    xx += dx * dx
    xy += dx * dy
    yy += dy * dy
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2
  return { through, along: [Math.cos(angle), Math.sin(angle)] }
}

function crossing(a: Line, b: Line): Point {
  const [ax, ay] = a.along
  const [bx, by] = b.along
  const [dx, dy] = [b.through[0] - a.through[0], b.through[1] - a.through[1]]
  const t = (dx * by - dy * bx) / (ax * by - ay * bx)
  return [a.through[0] + t * ax, a.through[1] + t * ay]
}
