import { type Contour, type Point, stepsOf } from './contour.ts'
import { type Cubic, cubicOf, pointAt } from './cubic.ts'

/** A rectangle by its sides, y downwards. */
export interface Bounds {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** The bounds of contours, to the outermost point of each curve; undefined when there are none. */
export function boundsOfContours(contours: readonly Contour[]): Bounds | undefined {
  const points = contours.flatMap((contour) => [
    contour.start,
    ...[...stepsOf(contour)].flatMap(({ from, ...segment }) =>
      segment.curve ? extremes(cubicOf(from, segment)) : [segment.to],
    ),
  ])
  return points.length === 0 ? undefined : boundsOfPoints(points)
}

function boundsOfPoints(points: readonly Point[]): Bounds {
  let [left, top] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  let [right, bottom] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const [x, y] of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  return { left, top, right, bottom }
}

/** The bounds of several; undefined when there are none. */
export function united(all: readonly Bounds[]): Bounds | undefined {
  return all.length === 0
    ? undefined
    : boundsOfPoints(
        all.flatMap(({ left, top, right, bottom }) => [
          [left, top],
          [right, bottom],
        ]),
      )
}

/** The end of a cubic and its points where it turns back in x or in y. */
function extremes(cubic: Cubic): Point[] {
  const turns = [...turnsOf(cubic, 0), ...turnsOf(cubic, 1)]
  return [cubic[3], ...turns.map((t) => pointAt(cubic, t))]
}

/** Where the derivative of a coordinate is zero, between the ends. */
function turnsOf([p0, p1, p2, p3]: Cubic, axis: 0 | 1): number[] {
  const [v0, v1, v2, v3] = [p0[axis], p1[axis], p2[axis], p3[axis]]
  const a = 3 * (v3 - 3 * v2 + 3 * v1 - v0)
  const b = 6 * (v2 - 2 * v1 + v0)
  const c = 3 * (v1 - v0)
  return rootsOfQuadratic(a, b, c).filter((t) => t > 0 && t < 1)
}

/** The real roots of a t² + b t + c. */
function rootsOfQuadratic(a: number, b: number, c: number): number[] {
  if (Math.abs(a) < 1e-12) return Math.abs(b) < 1e-12 ? [] : [-c / b]
  const inside = b * b - 4 * a * c
  if (inside < 0) return []
  const root = Math.sqrt(inside)
  return [(-b + root) / (2 * a), (-b - root) / (2 * a)]
}
