import { LOGO_LIMITS } from '../limits.ts'
import type { Bounds } from '../outlines/bounds.ts'
import { boundsOfContours, united } from '../outlines/bounds.ts'
import { type Contour, type FillRule, mapContour } from '../outlines/contour.ts'
import { type Coverage, coverageOf, overlap } from '../outlines/coverage.ts'
import { writePath } from '../outlines/write-path.ts'
import { refuseLogo } from '../refuse-logo.ts'
import type { PaintedShape } from './painted-shape.ts'
import { onWhite } from './read-colour.ts'

/** Shapes of flat colours from a corner at 0, 0, as a logo has them. */
export interface ReducedDrawing {
  readonly width: number
  readonly height: number
  readonly paths: readonly {
    readonly d: string
    readonly colour: string
    readonly rule?: 'evenodd'
  }[]
  /** The width of its thinnest line; undefined when it has none. */
  readonly thinnest: number | undefined
}

/** What of a shape decides how it looks on white. */
interface FlatShape {
  readonly contours: readonly Contour[]
  readonly rule: FillRule
  readonly colour: string
  readonly shape: PaintedShape
  readonly bounds: Bounds
}

const WHITE = 'ffffff'
const isWhite = ({ colour }: FlatShape) => colour.endsWith(WHITE)

/** The longer side of what comes out; with two decimals, half a µm at 60 mm. */
const LONGER_SIDE = 1000
const DECIMALS = 2

/** How many edges are compared, each on all lines, before two shapes are taken to overlap. */
const MOST_COMPARED = 400_000

/**
 * Puts shapes on white: see-through colours become those that are seen, what is white on white goes, and
 * so do the margins.
 *
 * @throws ContentError when nothing is left, or when one colour shows through another
 */
export function reduceShapes(shapes: readonly PaintedShape[]): ReducedDrawing {
  const flat = shapes.flatMap((shape) => flattened(shape))
  const seen = withoutWhiteOnWhite(flat)
  const bounds = united(seen.map(({ bounds }) => bounds))
  if (!bounds) return refuseLogo('logo-size', flat.length > 0 ? 'white' : 'blank', {})
  return written(seen, bounds)
}

function flattened(shape: PaintedShape): FlatShape[] {
  const { contours, rule, colour, alpha } = shape
  const bounds = boundsOfContours(contours)
  // A line that is filled has no area.
  if (!bounds || bounds.right - bounds.left <= 0 || bounds.bottom - bounds.top <= 0) return []
  return [{ contours, rule, colour: onWhite(colour, alpha), shape, bounds }]
}

function withoutWhiteOnWhite(shapes: readonly FlatShape[]): FlatShape[] {
  const kept: FlatShape[] = []
  const all = united(shapes.map(({ bounds }) => bounds))
  const size = all ? Math.max(all.right - all.left, all.bottom - all.top) : 0
  const isOver = overlapWithin(size)
  for (const shape of shapes) {
    const { groups, alpha, element } = shape.shape
    const group = groups.at(-1)
    const isUnder = (other: FlatShape) => !isWhite(other) && isOver(shape, other)
    const shows = (other: FlatShape) => group === undefined || !other.shape.groups.includes(group)
    if (alpha < 1 && kept.some((other) => shows(other) && isUnder(other))) {
      refuseLogo('logo-drawing', 'see-through', { element })
    }
    if (!isWhite(shape) || kept.some(isUnder)) kept.push(shape)
  }
  return kept
}

/** Curves are compared as lines, no further from them than this share of the drawing. */
const COARSE = 1e-3

/** Compares shapes until it has cost too much: then all overlap whose bounds do. */
function overlapWithin(size: number): (one: FlatShape, other: FlatShape) => boolean {
  const coverages = new Map<FlatShape, Coverage>()
  let left = MOST_COMPARED
  const coverage = (shape: FlatShape): Coverage => {
    const known =
      coverages.get(shape) ?? coverageOf(shape.contours, shape.bounds, shape.rule, size * COARSE)
    coverages.set(shape, known)
    left -= known.edges.length
    return known
  }
  return (one, other) =>
    touches(one.bounds, other.bounds) && (left < 0 || overlap(coverage(one), coverage(other), size))
}

const touches = (one: Bounds, other: Bounds) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom

function written(
  shapes: readonly FlatShape[],
  { left, top, right, bottom }: Bounds,
): ReducedDrawing {
  const scale = LONGER_SIDE / Math.max(right - left, bottom - top)
  const rounded = (length: number) => Math.max(0.01, Math.round(length * scale * 100) / 100)
  const paths = shapes.flatMap(({ contours, rule, colour }) => {
    const placed = contours.map((contour) =>
      mapContour(contour, ([x, y]) => [(x - left) * scale, (y - top) * scale]),
    )
    const d = writePath(placed, DECIMALS)
    return d === '' ? [] : [{ d, colour, ...(rule === 'evenodd' ? { rule } : {}) }]
  })
  const length = paths.reduce((sum, { d }) => sum + d.length, 0)
  if (length > LOGO_LIMITS.outputLength) {
    refuseLogo('logo-drawing', 'excess', { what: 'output', most: LOGO_LIMITS.outputLength })
  }
  const lines = shapes.flatMap(({ shape }) => shape.lineWidth ?? [])
  return {
    width: rounded(right - left),
    height: rounded(bottom - top),
    paths,
    thinnest: lines.length === 0 ? undefined : Math.min(...lines) * scale,
  }
}
