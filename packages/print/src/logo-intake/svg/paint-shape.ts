import { type Matrix, scaleOf } from '../../content-stream/matrix.ts'
import { clipTo } from '../outlines/clip.ts'
import { type Contour, transformed } from '../outlines/contour.ts'
import { type LineCap, type LineJoin, strokeOutline } from '../outlines/stroke-outline.ts'
import { refuseLogo, shown } from '../refuse-logo.ts'
import type { Style } from './cascade.ts'
import type { Around, Drawing } from './drawing.ts'
import { lengthOf } from './numbers.ts'
import type { PaintedShape } from './painted-shape.ts'
import { opacityOf, readPaint } from './read-paint.ts'

/** A shape before it is painted, in its own units. */
export interface Unpainted {
  readonly element: string
  readonly contours: readonly Contour[]
}

/** Fills a shape and strokes it, in the order that its style asks for. */
export function paintShape(
  shape: Unpainted,
  inside: Around,
  drawing: Drawing,
  nextGroup: () => number,
): PaintedShape[] {
  const { style } = inside
  if (/^(hidden|collapse)$/.test(style.visibility ?? '')) return []
  refuseMarkers(shape, style)
  const painted = (
    part: Pick<PaintedShape, 'contours' | 'rule' | 'colour' | 'lineWidth'>,
    opacity: number,
  ): PaintedShape[] => {
    const own = part.colour.alpha * opacity
    const alpha = own * inside.alpha
    const contours = inside.windows.reduce<readonly Contour[]>((seen, corners) => {
      const steps = seen.reduce((sum, { segments }) => sum + segments.length, 0)
      drawing.budget.takeWork(steps * corners.length)
      return corners.length < 3 ? [] : clipTo(seen, corners)
    }, part.contours)
    if (alpha === 0 || contours.length === 0) return []
    const groups = own < 1 ? [...inside.groups, nextGroup()] : inside.groups
    return [{ ...part, contours, alpha, groups, element: shape.element }]
  }
  const fill = () => {
    const colour = readPaint(style.fill ?? 'black', style, drawing)
    if (!colour) return []
    const rule = style['fill-rule'] === 'evenodd' ? 'evenodd' : 'nonzero'
    const contours = transformed(shape.contours, inside.matrix)
    return painted({ contours, rule, colour }, opacityOf(style['fill-opacity']))
  }
  const stroke = () => {
    const colour = readPaint(style.stroke ?? 'none', style, drawing)
    const width = colour ? widthOf(inside) : 0
    if (!colour || width === 0) return []
    refuseRareStroke(shape, style)
    const contours = outlineOf(shape.contours, width, inside, drawing)
    const lineWidth = width * scaleOf(inside.matrix)
    return painted(
      { contours, rule: 'nonzero', colour, lineWidth },
      opacityOf(style['stroke-opacity']),
    )
  }
  const isStrokeFirst = /^(markers\s+)?stroke/.test(style['paint-order'] ?? '')
  return isStrokeFirst ? [...stroke(), ...fill()] : [...fill(), ...stroke()]
}

function refuseMarkers({ element }: Unpainted, style: Style): void {
  const markers = [style.marker, style['marker-start'], style['marker-mid'], style['marker-end']]
  if (markers.some((marker) => marker !== undefined && marker !== 'none')) {
    refuseLogo('logo-drawing', 'no-shape', { what: 'marker', element })
  }
}

function refuseRareStroke({ element }: Unpainted, style: Style): void {
  const dashes = style['stroke-dasharray'] ?? 'none'
  if (dashes !== 'none' && /[1-9]/.test(dashes)) {
    refuseLogo('logo-drawing', 'no-shape', { what: 'dashes', element })
  }
  if (style['vector-effect']?.includes('non-scaling-stroke')) {
    refuseLogo('logo-drawing', 'no-shape', { what: 'scaled-stroke', element })
  }
}

function widthOf({ style, room }: Around): number {
  const diagonal = Math.sqrt((room.width ** 2 + room.height ** 2) / 2)
  const width = lengthOf(style['stroke-width'] ?? '1', 'stroke-width', diagonal)
  if (width < 0) {
    refuseLogo('logo-drawing', 'bad-number', {
      attribute: 'stroke-width',
      value: shown(String(width)),
    })
  }
  return width
}

/** What a piece of a curved stroke costs beside a step that is held against a side of a window. */
const PIECE_WORK = 40

const JOINS: Readonly<Record<string, LineJoin>> = { round: 'round', bevel: 'bevel' }
const CAPS: Readonly<Record<string, LineCap>> = { round: 'round', square: 'square' }

/** A line is outlined in its own units: a matrix may make it wider one way than the other. */
function outlineOf(
  contours: readonly Contour[],
  width: number,
  { style, matrix }: Around,
  { tolerance, budget }: Drawing,
): Contour[] {
  const limit = Number(style['stroke-miterlimit'] ?? 4)
  const outline = strokeOutline(contours, {
    radius: width / 2,
    tolerance: tolerance / Math.max(longestScale(matrix), 1e-9),
    takePiece: () => budget.takeWork(PIECE_WORK),
    join: JOINS[style['stroke-linejoin'] ?? ''] ?? 'miter',
    cap: CAPS[style['stroke-linecap'] ?? ''] ?? 'butt',
    miterLimit: limit >= 1 ? limit : 4,
  })
  return transformed(outline, matrix)
}

/** The most that a matrix enlarges a length, whatever its direction. */
const longestScale = ([a, b, c, d]: Matrix) => Math.sqrt(a * a + b * b + c * c + d * d)
