import { IDENTITY, type Matrix } from '../../content-stream/matrix.ts'
import { refuseLogo, shown } from '../refuse-logo.ts'
import type { Room } from './basic-shapes.ts'
import { lengthOf, numbersIn } from './numbers.ts'
import type { SvgElement } from './svg-element.ts'

/** The room of an element that has one of its own, and the way from its units to those around it. */
export interface Viewport {
  readonly matrix: Matrix
  readonly room: Room
  /** The same in the units around it. */
  readonly outer: Room
  /** Whether there is room at all: nothing is drawn in none. */
  readonly isEmpty: boolean
}

/**
 * The viewport of an `svg` or a `symbol` (SVG 2, 8.2).
 *
 * @param around the room that it stands in
 * @param sized what its width and height are instead of its own, for what `use` draws
 */
export function viewportOf(
  { attributes }: SvgElement,
  around: Room,
  sized: { readonly width?: string | undefined; readonly height?: string | undefined } = {},
): Viewport {
  const box = viewBoxOf(attributes.get('viewBox'))
  const length = (name: 'width' | 'height', whole: number) => {
    const value = sized[name] ?? attributes.get(name)
    return value === undefined || value.trim() === 'auto' ? whole : lengthOf(value, name, whole)
  }
  const width = length('width', around.width)
  const height = length('height', around.height)
  const isEmpty =
    width <= 0 || height <= 0 || (box !== undefined && (box.width <= 0 || box.height <= 0))
  const outer = { width, height }
  if (!box || isEmpty) return { matrix: IDENTITY, room: outer, outer, isEmpty }
  const matrix = fitted(box, outer, attributes.get('preserveAspectRatio'))
  return { matrix, room: box, outer, isEmpty }
}

/** A view box; undefined when there is none. */
export function viewBoxOf(value: string | undefined) {
  if (value === undefined) return undefined
  const [x, y, width, height, ...others] = numbersIn(value, 'viewBox')
  if (
    x === undefined ||
    y === undefined ||
    width === undefined ||
    height === undefined ||
    others.length > 0
  ) {
    return refuseLogo('logo-drawing', 'bad-number', { attribute: 'viewBox', value: shown(value) })
  }
  return { x, y, width, height }
}

const SHARES: Readonly<Record<string, number>> = { Min: 0, Mid: 0.5, Max: 1 }

function fitted(
  box: { readonly x: number; readonly y: number } & Room,
  room: Room,
  manner = 'xMidYMid',
): Matrix {
  const [, x = 'Mid', y = 'Mid', slice] =
    /^\s*x(Min|Mid|Max)Y(Min|Mid|Max)(\s+slice)?/.exec(manner) ?? []
  let [sx, sy] = [room.width / box.width, room.height / box.height]
  if (manner.trim() !== 'none') sx = sy = slice ? Math.max(sx, sy) : Math.min(sx, sy)
  return [
    sx,
    0,
    0,
    sy,
    (room.width - box.width * sx) * (SHARES[x] ?? 0) - box.x * sx,
    (room.height - box.height * sy) * (SHARES[y] ?? 0) - box.y * sy,
  ]
}
