import { type Contour, type Point, type Segment, stepsOf } from './contour.ts'
import { type Cubic, cross, cubicOf, minus, pointAt, split } from './cubic.ts'

/** One side of a straight line: the points whose distance is not negative. */
interface HalfPlane {
  readonly distance: (point: Point) => number
  /** The nearest point on the line. */
  readonly project: (point: Point) => Point
}

/**
 * Cuts contours off at the sides of a convex polygon. What lies outside is pressed onto the side, where
 * it has no area: inside, every point is wound around as often as before, whatever the fill rule.
 *
 * @param corners in order around it, either way
 */
export function clipTo(contours: readonly Contour[], corners: readonly Point[]): Contour[] {
  let clipped = [...contours]
  for (const plane of planesOf(corners)) {
    clipped = clipped.flatMap((contour) => clipToPlane(contour, plane))
  }
  return clipped
}

/** Whether a polygon is convex: it turns one way all around, and once. */
export function isConvex(corners: readonly Point[]): boolean {
  const turns = corners.map((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner
    const after = corners[(i + 2) % corners.length] ?? corner
    return cross(minus(next, corner), minus(after, next))
  })
  const xs = corners.map(([x], i) => Math.sign(x - (corners[(i + 1) % corners.length]?.[0] ?? x)))
  const steps = xs.filter((sign) => sign !== 0)
  const changes = steps.filter((sign, i) => sign !== steps[(i + 1) % steps.length]).length
  return changes <= 2 && (turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0))
}

function planesOf(corners: readonly Point[]): HalfPlane[] {
  const area = corners.reduce(
    (sum, corner, i) => sum + cross(corner, corners[(i + 1) % corners.length] ?? corner),
    0,
  )
  const side = area < 0 ? -1 : 1
  return corners.flatMap((corner, i) => {
    const next = corners[(i + 1) % corners.length] ?? corner
    const [dx, dy] = minus(next, corner)
    const length = Math.sqrt(dx * dx + dy * dy)
    if (length === 0) return []
    const normal: Point = [(-dy / length) * side, (dx / length) * side]
    const distance = (point: Point) =>
      (point[0] - corner[0]) * normal[0] + (point[1] - corner[1]) * normal[1]
    const project = (point: Point): Point => {
      const off = distance(point)
      return [point[0] - off * normal[0], point[1] - off * normal[1]]
    }
    return [{ distance, project }]
  })
}

function clipToPlane(contour: Contour, plane: HalfPlane): Contour[] {
  const steps = closedSteps(contour)
  const points = [contour.start, ...steps.flatMap(({ curve, to }) => [...(curve ?? []), to])]
  const distances = points.map(plane.distance)
  if (distances.every((distance) => distance >= 0)) return [contour]
  if (distances.every((distance) => distance <= 0)) return []
  const segments: Segment[] = []
  for (const { from, ...segment } of steps) {
    for (const piece of piecesOf(cubicOf(from, segment), plane)) {
      const isInside = plane.distance(pointAt(piece, 0.5)) >= 0
      if (!isInside) segments.push({ to: pressed(piece[3], plane) })
      else if (segment.curve) segments.push({ curve: [piece[1], piece[2]], to: piece[3] })
      else segments.push({ to: piece[3] })
    }
  }
  return [{ start: pressed(contour.start, plane), segments, isClosed: true }]
}

/** The steps of a contour that is filled: the last one leads back to its start. */
function closedSteps(contour: Contour): (Segment & { from: Point })[] {
  const steps = [...stepsOf(contour)]
  const { start } = contour
  const end = steps.at(-1)?.to ?? start
  return end[0] === start[0] && end[1] === start[1] ? steps : [...steps, { from: end, to: start }]
}

const pressed = (point: Point, plane: HalfPlane) =>
  plane.distance(point) >= 0 ? point : plane.project(point)

/** A cubic parted where it crosses the line. */
function piecesOf(cubic: Cubic, plane: HalfPlane): Cubic[] {
  const distances = cubic.map(plane.distance)
  if (distances.every((d) => d >= 0) || distances.every((d) => d <= 0)) return [cubic]
  const pieces: Cubic[] = []
  let rest = cubic
  let begun = 0
  for (const t of crossings(distances)) {
    const [piece, after] = split(rest, (t - begun) / (1 - begun))
    pieces.push(piece)
    rest = after
    begun = t
  }
  return [...pieces, rest]
}

const SAMPLES = 32
const HALVINGS = 48

/** Where a Bézier polynomial changes its sign, in order: looked for between samples, then halved. */
function crossings([d0 = 0, d1 = 0, d2 = 0, d3 = 0]: readonly number[]): number[] {
  const at = (t: number) => {
    const s = 1 - t
    return s * s * s * d0 + 3 * s * s * t * d1 + 3 * s * t * t * d2 + t * t * t * d3
  }
  return Array.from({ length: SAMPLES }, (_, i) => {
    let [low, high] = [i / SAMPLES, (i + 1) / SAMPLES]
    const isBelow = at(low) < 0
    if (isBelow === at(high) < 0) return undefined
    for (let n = 0; n < HALVINGS; n++) {
      const middle = (low + high) / 2
      if (at(middle) < 0 === isBelow) low = middle
      else high = middle
    }
    return high
  }).filter((t) => t !== undefined && t > 0 && t < 1) as number[]
}
