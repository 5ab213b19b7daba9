import type { Point, Segment } from './contour.ts'

/** The four points of a cubic Bézier curve. */
export type Cubic = readonly [Point, Point, Point, Point]

/** A segment as a cubic: a straight line is one, too. */
export function cubicOf(from: Point, { curve, to }: Segment): Cubic {
  return curve
    ? [from, curve[0], curve[1], to]
    : [from, mix(from, to, 1 / 3), mix(from, to, 2 / 3), to]
}

export function mix([ax, ay]: Point, [bx, by]: Point, t: number): Point {
  return [ax + (bx - ax) * t, ay + (by - ay) * t]
}

export function pointAt([p0, p1, p2, p3]: Cubic, t: number): Point {
  const a = mix(p0, p1, t)
  const b = mix(p1, p2, t)
  const c = mix(p2, p3, t)
  return mix(mix(a, b, t), mix(b, c, t), t)
}

/** Both parts of a cubic, parted at t (de Casteljau). */
export function split([p0, p1, p2, p3]: Cubic, t: number): [Cubic, Cubic] {
  const a = mix(p0, p1, t)
  const b = mix(p1, p2, t)
  const c = mix(p2, p3, t)
  const d = mix(a, b, t)
  const e = mix(b, c, t)
  const middle = mix(d, e, t)
  return [
    [p0, a, d, middle],
    [middle, e, c, p3],
  ]
}

/** A vector of the length 1; undefined of one that leads nowhere. */
export function unit([x, y]: Point): Point | undefined {
  const length = Math.sqrt(x * x + y * y)
  return length > 1e-12 ? [x / length, y / length] : undefined
}

export const minus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax - bx, ay - by]

export const along = ([x, y]: Point, [dx, dy]: Point, by: number): Point => [
  x + dx * by,
  y + dy * by,
]

export const cross = ([ax, ay]: Point, [bx, by]: Point) => ax * by - ay * bx

export const dot = ([ax, ay]: Point, [bx, by]: Point) => ax * bx + ay * by

/** The directions in which a cubic leaves and arrives; undefined when it is a point. */
export function tangentsOf([p0, p1, p2, p3]: Cubic): [Point, Point] | undefined {
  const leaves = unit(minus(p1, p0)) ?? unit(minus(p2, p0)) ?? unit(minus(p3, p0))
  const arrives = unit(minus(p3, p2)) ?? unit(minus(p3, p1)) ?? unit(minus(p3, p0))
  return leaves && arrives && [leaves, arrives]
}

/** How far the control points of a cubic lie from its chord, at most. */
export function bulge([p0, p1, p2, p3]: Cubic): number {
  const chord = unit(minus(p3, p0))
  if (!chord) return Math.max(distance(p0, p1), distance(p0, p2))
  return Math.max(offChord(p1), offChord(p2))
  function offChord(point: Point): number {
    const from = minus(point, p0)
    const ahead = dot(from, chord ?? from)
    const length = distance(p0, p3)
    // A control point before or behind the chord turns the curve back.
    const beyond = Math.max(0, -ahead, ahead - length)
    return Math.max(Math.abs(cross(chord ?? from, from)), beyond)
  }
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.sqrt((bx - ax) ** 2 + (by - ay) ** 2)
}
