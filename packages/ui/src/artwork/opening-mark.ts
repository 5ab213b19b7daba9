import type { InkedPath } from '../frame/geometry.ts'
import type { InkName } from '../tokens/inks.ts'
import { circle, type Point, roundedSquare } from './paths.ts'

/** The inks of a mark: of its body, and of the point inside an open one. */
export interface MarkInks {
  readonly body: InkName
  readonly point: InkName
}

/**
 * The mark that the whole identity is made of: a closed cell that opens. At 0 it is a full square;
 * then a hole appears and grows, the corners round off, and at 1 it is a ring with a point inside.
 *
 * @param centre in mm
 * @param side outer side of the mark, in mm
 * @param openness 0 closed to 1 open
 * @param thickness of its wall and point, as a share of what they are otherwise
 */
export function openingMark(
  centre: Point,
  side: number,
  openness: number,
  inks: MarkInks,
  thickness = 1,
): InkedPath[] {
  const open = Math.min(1, Math.max(0, openness))
  const radius = (side / 2) * Math.min(1, open * 1.6)
  const outer = roundedSquare(centre, side, radius)
  if (open < 0.18) return [{ d: outer, fill: inks.body }]
  const wall = side * (0.36 - 0.2 * open) * thickness
  const inner = side - 2 * wall
  const hole = roundedSquare(centre, inner, (inner / 2) * Math.min(1, open * 1.6), 'hole')
  const ring: InkedPath = { d: outer + hole, fill: inks.body }
  if (open < 0.75) return [ring]
  return [ring, { d: circle(centre, inner * 0.25 * thickness), fill: inks.point }]
}

/** Joins paths of one ink into one, so that a pattern of hundreds of marks is a few paths. */
export function mergeByInk(paths: readonly InkedPath[]): InkedPath[] {
  const inks = [...new Set(paths.map((path) => path.fill))]
  return inks.map((fill) => ({
    fill,
    d: paths
      .filter((path) => path.fill === fill)
      .map((path) => path.d)
      .join(''),
  }))
}
