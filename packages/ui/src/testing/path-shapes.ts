import type { Point } from '../artwork/paths.ts'
import type { Rectangle } from '../frame/geometry.ts'

/** One closed outline of a path, its curves cut into short straight lines. */
export interface Shape {
  readonly points: readonly Point[]
  /** Clockwise, as seen with y downwards, is positive: a shape; negative: a hole. */
  readonly area: number
  readonly box: Rectangle
}

const CURVE_STEPS = 24

/** Reads path data of absolute M, L, C and Z commands, the only ones that the artwork writes. */
export function shapesOf(d: string): Shape[] {
  const rest = d.replace(/[MLCZ][-\d. ]*/g, '')
  if (rest !== '') throw new Error(`path data that is not read: ${rest}`)
  return d
    .split('M')
    .slice(1)
    .map((outline) => shapeOf(pointsOf(`M${outline}`)))
}

function pointsOf(outline: string): Point[] {
  const points: Point[] = []
  for (const [, command = '', list = ''] of outline.matchAll(/([MLCZ])([-\d. ]*)/g)) {
    const numbers =
      list.trim() === ''
        ? []
        : list
            .trim()
            .split(/ +|(?=-)/)
            .map(Number)
    const expected = { M: 2, L: 2, C: 6, Z: 0 }[command]
    if (numbers.length !== expected || numbers.some(Number.isNaN)) {
      throw new Error(`${command} with ${JSON.stringify(list)}`)
    }
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = numbers
    if (command === 'M' || command === 'L') points.push([x1, y1])
    if (command === 'C') {
      const [x0, y0] = points.at(-1) ?? [0, 0]
      for (let step = 1; step <= CURVE_STEPS; step++) {
        const t = step / CURVE_STEPS
        const u = 1 - t
        const at = (a: number, b: number, c: number, e: number) =>
          u ** 3 * a + 3 * u * u * t * b + 3 * u * t * t * c + t ** 3 * e
        points.push([at(x0, x1, x2, x3), at(y0, y1, y2, y3)])
      }
    }
  }
  return points
}

function shapeOf(points: readonly Point[]): Shape {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  const doubled = edgesOf(points).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0)
  return {
    points,
    area: doubled / 2,
    box: { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y },
  }
}

function edgesOf(points: readonly Point[]): [Point, Point][] {
  return points.map((point, i) => [point, points[(i + 1) % points.length] ?? point])
}

/** How often the shapes wind around a point: it is painted unless that is zero. */
export function windingAt(shapes: readonly Shape[], [x, y]: Point): number {
  let winding = 0
  for (const { points } of shapes) {
    for (const [i, [ax, ay]] of points.entries()) {
      const [bx, by] = points[i + 1] ?? points[0] ?? [ax, ay]
      // Few edges pass the height of the point.
      if (ay <= y === by <= y) continue
      const side = (bx - ax) * (y - ay) - (x - ax) * (by - ay)
      if (ay <= y && by > y && side > 0) winding++
      if (ay > y && by <= y && side < 0) winding--
    }
  }
  return winding
}

/** Whether two rectangles share more than an edge. */
export function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
