import type { Bounds } from './bounds.ts'
import type { Contour, FillRule, Point } from './contour.ts'
import { flatten } from './flatten.ts'

/** What is painted on a set of lines across: where each line is inside, from left to right. */
export interface Coverage {
  readonly bounds: Bounds
  readonly edges: readonly (readonly [from: Point, to: Point])[]
  readonly rule: FillRule
}

/** How many lines look for what two shapes share. */
const LINES = 97
/** What is thinner, as a share of the drawing, is a seam between neighbours, and shares nothing. */
const SEAM = 1e-3

/** Prepares a shape to be compared with others, its curves as lines within a tolerance. */
export function coverageOf(
  contours: readonly Contour[],
  bounds: Bounds,
  rule: FillRule,
  tolerance: number,
): Coverage {
  const edges = contours.flatMap((contour) => {
    const points = flatten(contour, tolerance)
    return points.map((from, i): [Point, Point] => [from, points[(i + 1) % points.length] ?? from])
  })
  return { bounds, edges, rule }
}

/** Whether two shapes cover some of the same paper, more than a seam of a drawing of a size. */
export function overlap(one: Coverage, other: Coverage, size: number): boolean {
  const top = Math.max(one.bounds.top, other.bounds.top)
  const bottom = Math.min(one.bounds.bottom, other.bounds.bottom)
  const left = Math.max(one.bounds.left, other.bounds.left)
  const right = Math.min(one.bounds.right, other.bounds.right)
  const seam = SEAM * size
  if (bottom - top <= seam || right - left <= seam) return false
  return Array.from({ length: LINES }, (_, i) => top + ((bottom - top) * (i + 0.5)) / LINES).some(
    (y) => shares(insideAt(one, y), insideAt(other, y), seam),
  )
}

type Span = readonly [left: number, right: number]

function insideAt({ edges, rule }: Coverage, y: number): Span[] {
  const crossings = edges
    .flatMap(([[x1, y1], [x2, y2]]) =>
      y1 <= y !== y2 <= y
        ? [{ x: x1 + ((y - y1) / (y2 - y1)) * (x2 - x1), winds: y2 > y1 ? 1 : -1 }]
        : [],
    )
    .toSorted((a, b) => a.x - b.x)
  const spans: Span[] = []
  let winding = 0
  crossings.forEach(({ x, winds }, i) => {
    winding += winds
    const isInside = rule === 'nonzero' ? winding !== 0 : i % 2 === 0
    const next = crossings[i + 1]
    if (isInside && next) spans.push([x, next.x])
  })
  return spans
}

function shares(one: readonly Span[], other: readonly Span[], seam: number): boolean {
  return one.some(([left, right]) =>
    other.some(([l, r]) => Math.min(right, r) - Math.max(left, l) > seam),
  )
}
