import type { Drawing } from '../frame/frame.ts'
import { around, type Rectangle } from '../frame/geometry.ts'
import type { Fill } from '../tokens/own-colour.ts'

/** What of a drawing is painted in one ink. */
export interface InkedShapes {
  /** How many shapes: cells of a pattern, modules of a code; holes are none. */
  readonly count: number
  /** Around them, in mm from the corner of what holds the drawing. */
  readonly box: Rectangle
}

/**
 * The shapes of a drawing that an ink fills; none when it fills nothing. A drawing whose path data
 * use other commands than absolute M, L, C and Z (a logo's) is one shape as large as its frame.
 */
export function inkedShapes({ paths, frame }: Drawing, ink: Fill): InkedShapes | undefined {
  const data = paths.filter(({ fill }) => fill === ink).map(({ d }) => d)
  if (data.length === 0) return undefined
  if (data.some((d) => /[^MLCZ\d\s.,-]/.test(d))) return { count: 1, box: frame }
  const outlines = data.flatMap((d) => d.split('M').slice(1).map(pointsOf))
  const points = outlines.flat()
  const { x, y, ...extent } = around(points.map((point) => ({ ...point, width: 0, height: 0 })))
  return {
    count: outlines.filter((outline) => areaOf(outline) > 0).length,
    box: { x: frame.x + x, y: frame.y + y, ...extent },
  }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The points of an outline and the control points of its curves, which its box holds too. */
function pointsOf(outline: string): Point[] {
  const numbers = (outline.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number)
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []))
}

/** The area of a polygon in mm²: clockwise, with y downwards, is positive. */
function areaOf(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, i) => {
    const next = points[(i + 1) % points.length]
    return next ? sum + (x * next.y - next.x * y) / 2 : sum
  }, 0)
}
