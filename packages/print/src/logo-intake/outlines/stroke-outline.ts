import { unitArc } from './arc.ts'
import { type Contour, type Point, polygon, stepsOf } from './contour.ts'
import { along, cross, cubicOf, distance, dot, tangentsOf } from './cubic.ts'
import { curvePieces, linePiece, normalOf, type Pen, windAlike } from './stroke-pieces.ts'

export type LineJoin = 'miter' | 'round' | 'bevel'
export type LineCap = 'butt' | 'round' | 'square'

/** How a line is stroked, in the units of its points. */
export interface Stroke extends Pen {
  readonly join: LineJoin
  readonly cap: LineCap
  /** The longest tip of a join, in widths of the stroke. */
  readonly miterLimit: number
}

/** A step of a contour that has a length, and the directions in which it leaves and arrives. */
interface Step {
  readonly from: Point
  readonly to: Point
  readonly leaves: Point
  readonly arrives: Point
  readonly pieces: readonly Contour[]
}

/**
 * What a stroke covers (SVG 2, 13.5), as closed contours that may overlap and all wind one way: filled
 * by the non-zero rule they are its outline.
 */
export function strokeOutline(contours: readonly Contour[], stroke: Stroke): Contour[] {
  return contours.flatMap((contour) => outlineOf(contour, stroke)).map(windAlike)
}

function outlineOf(contour: Contour, stroke: Stroke): Contour[] {
  const steps = stepsWithLength(contour, stroke)
  const first = steps[0]
  const last = steps.at(-1)
  if (!first || !last)
    return contour.segments.length > 0 || contour.isClosed ? lonePoint(contour, stroke) : []
  const joins = steps.flatMap((step, i) => {
    const next = steps[i + 1] ?? (contour.isClosed ? first : undefined)
    return next ? joinAt(step.to, step.arrives, next.leaves, stroke) : []
  })
  const [sx, sy] = first.leaves
  const caps = contour.isClosed
    ? []
    : [...capAt(first.from, [-sx, -sy], stroke), ...capAt(last.to, last.arrives, stroke)]
  return [...steps.flatMap(({ pieces }) => pieces), ...joins, ...caps]
}

function stepsWithLength(contour: Contour, pen: Pen): Step[] {
  const all = [...stepsOf(contour)]
  const end = all.at(-1)?.to ?? contour.start
  if (contour.isClosed) all.push({ from: end, to: contour.start })
  return all.flatMap(({ from, ...segment }): Step[] => {
    const cubic = cubicOf(from, segment)
    const tangents = tangentsOf(cubic)
    if (!tangents) return []
    const pieces = segment.curve ? curvePieces(cubic, pen) : linePiece(from, segment.to, pen)
    return [{ from, to: segment.to, leaves: tangents[0], arrives: tangents[1], pieces }]
  })
}

/** A line without length shows its caps alone: square ones lie along x. */
function lonePoint({ start }: Contour, stroke: Stroke): Contour[] {
  return [...capAt(start, [1, 0], stroke), ...capAt(start, [-1, 0], stroke)]
}

function capAt(end: Point, ahead: Point, { cap, radius }: Stroke): Contour[] {
  const normal = normalOf(ahead)
  const [left, right] = [along(end, normal, radius), along(end, normal, -radius)]
  switch (cap) {
    case 'butt':
      return []
    case 'square':
      return [polygon([left, along(left, ahead, radius), along(right, ahead, radius), right])]
    case 'round': {
      const first = Math.atan2(-normal[1], -normal[0])
      const segments = unitArc(first, Math.PI, [radius, 0, 0, radius, ...end])
      return [{ start: right, segments, isClosed: true }]
    }
  }
}

/** A bend that is smaller leaves no gap, as a sine. */
const NO_BEND = 1e-4

function joinAt(point: Point, arrives: Point, leaves: Point, stroke: Stroke): Contour[] {
  const { radius, join, miterLimit } = stroke
  const bend = cross(arrives, leaves)
  const cosine = dot(arrives, leaves)
  if (Math.abs(bend) < NO_BEND && cosine > 0) return []
  const outer = bend > 0 ? -radius : radius
  const [a, b] = [along(point, normalOf(arrives), outer), along(point, normalOf(leaves), outer)]
  if (join === 'round') return [wedge(point, a, b)]
  // The tip is 1 / cos(half the turn) times the width away (SVG 2, 13.5.5).
  const half = Math.sqrt(Math.max(0, (1 + cosine) / 2))
  if (join === 'bevel' || half * miterLimit < 1) return [polygon([point, a, b])]
  const [nx, ny] = normalOf([arrives[0] + leaves[0], arrives[1] + leaves[1]])
  const reach = outer / (1 + cosine)
  return [polygon([point, a, [point[0] + nx * reach, point[1] + ny * reach], b])]
}

/** The part of a circle between two of its points, the short way. */
function wedge(centre: Point, from: Point, to: Point): Contour {
  const radius = distance(centre, from)
  const first = Math.atan2(from[1] - centre[1], from[0] - centre[0])
  const last = Math.atan2(to[1] - centre[1], to[0] - centre[0])
  const turn = last - first
  const angle = turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn
  const arc = unitArc(first, angle, [radius, 0, 0, radius, ...centre])
  return { start: centre, segments: [{ to: from }, ...arc], isClosed: true }
}
