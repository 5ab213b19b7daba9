import { unitArc } from './arc.ts'
import { type Contour, type Point, polygon, type Segment, stepsOf } from './contour.ts'
import {
  along,
  type Cubic,
  cross,
  distance,
  dot,
  minus,
  mix,
  pointAt,
  split,
  tangentsOf,
  unit,
} from './cubic.ts'

/** Half the width of a stroke, and how far its outline may be from the true one, in the same unit. */
export interface Pen {
  readonly radius: number
  readonly tolerance: number
  /** Is called before each part of a curve: it may end the work. */
  readonly takePiece?: () => void
}

/** How often a curve is halved at most. */
const DEEPEST = 10
/** The turn of a curve, as a cosine, under which its parallel is drawn as one curve: 60 degrees. */
const WIDEST_TURN = 0.5
/** The same for a curve that is tighter than the pen is wide: 5 degrees. */
const TIGHTEST_TURN = 0.9962

/** The direction to the left of another, seen with y upwards. */
export const normalOf = ([x, y]: Point): Point => [-y, x]

/** A closed contour that winds like every other piece: the pieces of a stroke add up. */
export function windAlike(contour: Contour): Contour {
  const steps = [...stepsOf(contour)]
  const corners = [contour.start, ...steps.flatMap(({ curve, to }) => [...(curve ?? []), to])]
  const area = corners.reduce(
    (sum, corner, i) => sum + cross(corner, corners[(i + 1) % corners.length] ?? corner),
    0,
  )
  if (area >= 0) return contour
  const last = steps.at(-1)?.to ?? contour.start
  const segments = steps
    .toReversed()
    .map(
      ({ from, curve }): Segment =>
        curve ? { curve: [curve[1], curve[0]], to: from } : { to: from },
    )
  return { start: last, segments, isClosed: true }
}

/** What a pen covers along a straight line. */
export function linePiece(from: Point, to: Point, { radius }: Pen): Contour[] {
  const direction = unit(minus(to, from))
  if (!direction) return []
  const normal = normalOf(direction)
  return [
    polygon([
      along(from, normal, radius),
      along(to, normal, radius),
      along(to, normal, -radius),
      along(from, normal, -radius),
    ]),
  ]
}

/** What a pen covers along a curve. */
export function curvePieces(cubic: Cubic, pen: Pen, depth = 0): Contour[] {
  pen.takePiece?.()
  const tangents = tangentsOf(cubic)
  if (!tangents) return []
  const turn = dot(...tangents)
  if (isTight(cubic, pen)) {
    if (turn > TIGHTEST_TURN && depth > 1) return tightPieces(cubic, tangents, pen)
  } else if (turn > WIDEST_TURN) {
    const sides = [pen.radius, -pen.radius].map((by) =>
      parallel(cubic, tangents, by, pen.tolerance),
    )
    const [left, right] = sides
    if (left && right) return [between(left, right)]
  }
  if (depth >= DEEPEST) return tightPieces(cubic, tangents, pen)
  const [first, second] = split(cubic, 0.5)
  const halves = [first, second].flatMap((half) => curvePieces(half, pen, depth + 1))
  return turnsOnTheSpot(first, second) ? [...halves, disc(second[0], pen.radius)] : halves
}

/** Whether a curve turns back where it was parted, at a cusp. */
function turnsOnTheSpot(first: Cubic, second: Cubic): boolean {
  const [arrives, leaves] = [tangentsOf(first)?.[1], tangentsOf(second)?.[0]]
  return arrives !== undefined && leaves !== undefined && dot(arrives, leaves) < TIGHTEST_TURN
}

/** The contour along one curve and back along another. */
function between(there: Cubic, back: Cubic): Contour {
  return {
    start: there[0],
    segments: [
      { curve: [there[1], there[2]], to: there[3] },
      { to: back[3] },
      { curve: [back[2], back[1]], to: back[0] },
    ],
    isClosed: true,
  }
}

const SAMPLES = [0, 0.25, 0.5, 0.75, 1]

/** Whether a curve turns, somewhere, in a circle that is not wider than the pen. */
function isTight(cubic: Cubic, { radius }: Pen): boolean {
  return SAMPLES.some((t) => {
    const [first, second] = derivatives(cubic, t)
    const speed = Math.sqrt(dot(first, first))
    return Math.abs(cross(first, second)) * radius >= 0.95 * speed ** 3
  })
}

function derivatives([p0, p1, p2, p3]: Cubic, t: number): [Point, Point] {
  const [a, b, c] = [minus(p1, p0), minus(p2, p1), minus(p3, p2)]
  const first = mix(mix(a, b, t), mix(b, c, t), t)
  const second = mix(minus(b, a), minus(c, b), t)
  return [
    [3 * first[0], 3 * first[1]],
    [6 * second[0], 6 * second[1]],
  ]
}

/** The curve beside a curve; undefined when one curve does not come close enough to it. */
function parallel(
  cubic: Cubic,
  [leaves, arrives]: readonly [Point, Point],
  by: number,
  tolerance: number,
): Cubic | undefined {
  const [p0, p1, p2, p3] = cubic
  const [q0, q3] = [along(p0, normalOf(leaves), by), along(p3, normalOf(arrives), by)]
  const chord = distance(p0, p3)
  const stretch = chord > 0 ? distance(q0, q3) / chord : 1
  const beside: Cubic = [
    q0,
    along(q0, leaves, distance(p0, p1) * stretch),
    along(q3, arrives, -distance(p2, p3) * stretch),
    q3,
  ]
  const isClose = [0.25, 0.5, 0.75].every((t) => {
    const direction = unit(derivatives(cubic, t)[0])
    const wanted = direction && along(pointAt(cubic, t), normalOf(direction), by)
    return wanted && distance(wanted, pointAt(beside, t)) <= tolerance
  })
  return isClose ? beside : undefined
}

/**
 * A short curve in a tight bend: its outer side as it turns, its inner side straight; and, where it turns
 * back on the spot, all around.
 */
function tightPieces(
  cubic: Cubic,
  [leaves, arrives]: readonly [Point, Point],
  { radius }: Pen,
): Contour[] {
  const [from, , , to] = cubic
  const outer = cross(leaves, arrives) > 0 ? -radius : radius
  const chord = unit(minus(to, from)) ?? leaves
  const sides = [
    polygon([from, along(from, normalOf(leaves), outer), along(to, normalOf(arrives), outer), to]),
    polygon([from, along(from, normalOf(chord), -outer), along(to, normalOf(chord), -outer), to]),
  ]
  return dot(leaves, arrives) > TIGHTEST_TURN ? sides : [...sides, disc(from, radius)]
}

function disc(centre: Point, radius: number): Contour {
  const segments = unitArc(0, 2 * Math.PI, [radius, 0, 0, radius, ...centre])
  return { start: [centre[0] + radius, centre[1]], segments, isClosed: true }
}
