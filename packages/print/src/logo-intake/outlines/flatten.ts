import { type Contour, type Point, stepsOf } from './contour.ts'
import { bulge, type Cubic, cubicOf, split } from './cubic.ts'

/** How often a curve is halved at most: four thousand lines. */
const DEEPEST = 12

/** The points of a contour whose curves became straight lines, no further from them than a tolerance. */
export function flatten(contour: Contour, tolerance: number): Point[] {
  const points: Point[] = [contour.start]
  for (const { from, ...segment } of stepsOf(contour)) {
    if (segment.curve) addCurve(points, cubicOf(from, segment), tolerance, 0)
    else points.push(segment.to)
  }
  return points
}

/** The curve lies within three quarters of its bulge (its control points’ distance from the chord). */
function addCurve(points: Point[], cubic: Cubic, tolerance: number, depth: number): void {
  if (depth >= DEEPEST || bulge(cubic) * 0.75 <= tolerance) {
    points.push(cubic[3])
    return
  }
  const [first, second] = split(cubic, 0.5)
  addCurve(points, first, tolerance, depth + 1)
  addCurve(points, second, tolerance, depth + 1)
}
