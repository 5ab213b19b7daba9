import { type Matrix, moved } from '../../content-stream/matrix.ts'

export type Point = readonly [x: number, y: number]

/** A straight line to a point, or a cubic Bézier curve to it by two control points. */
export interface Segment {
  readonly curve?: readonly [first: Point, second: Point]
  readonly to: Point
}

/** A line that is drawn without lifting the pen. A fill closes it in any case, a stroke only if it says so. */
export interface Contour {
  readonly start: Point
  readonly segments: readonly Segment[]
  readonly isClosed: boolean
}

/** How contours that cross are filled. */
export type FillRule = 'nonzero' | 'evenodd'

/** Contours through straight lines alone. */
export function polygon(points: readonly Point[], isClosed = true): Contour {
  const [start = [0, 0], ...others] = points
  return { start, segments: others.map((to) => ({ to })), isClosed }
}

/** A contour after every point of it was moved. */
export function mapContour(
  { start, segments, isClosed }: Contour,
  move: (point: Point) => Point,
): Contour {
  return {
    start: move(start),
    segments: segments.map(({ curve, to }) =>
      curve ? { curve: [move(curve[0]), move(curve[1])], to: move(to) } : { to: move(to) },
    ),
    isClosed,
  }
}

/** Contours where a matrix takes them. */
export function transformed(contours: readonly Contour[], matrix: Matrix): Contour[] {
  return contours.map((contour) => mapContour(contour, ([x, y]) => moved(matrix, x, y)))
}

/** The segments of a contour, each with the point that it begins at. */
export function* stepsOf({ start, segments }: Contour): Generator<Segment & { from: Point }> {
  let from = start
  for (const segment of segments) {
    yield { ...segment, from }
    from = segment.to
  }
}
