import type { Matrix } from '../../content-stream/matrix.ts'
import { moved } from '../../content-stream/matrix.ts'
import type { Point, Segment } from './contour.ts'

/** An elliptical arc as path data write it (SVG 2, 9.5.1); the turn in degrees. */
export interface Arc {
  readonly rx: number
  readonly ry: number
  readonly turn: number
  readonly isLarge: boolean
  readonly sweeps: boolean
}

/** An arc from one point to another as curves of a quarter turn at most (SVG 2, appendix B.2). */
export function arcSegments(
  from: Point,
  { turn, isLarge, sweeps, ...radii }: Arc,
  to: Point,
): Segment[] {
  let [rx, ry] = [Math.abs(radii.rx), Math.abs(radii.ry)]
  if (from[0] === to[0] && from[1] === to[1]) return []
  if (rx === 0 || ry === 0) return [{ to }]
  const phi = ((turn % 360) * Math.PI) / 180
  const [cos, sin] = [Math.cos(phi), Math.sin(phi)]
  const [dx, dy] = [(from[0] - to[0]) / 2, (from[1] - to[1]) / 2]
  const [x1, y1] = [cos * dx + sin * dy, cos * dy - sin * dx]
  // Radii that do not reach are enlarged until they do.
  const lack = Math.sqrt((x1 / rx) ** 2 + (y1 / ry) ** 2)
  if (lack > 1) {
    rx *= lack
    ry *= lack
  }
  const square = (rx * y1) ** 2 + (ry * x1) ** 2
  const size = Math.sqrt(Math.max(0, (rx * ry) ** 2 - square) / square)
  const sign = isLarge === sweeps ? -size : size
  const [cx1, cy1] = [(sign * rx * y1) / ry, (-sign * ry * x1) / rx]
  const first = Math.atan2((y1 - cy1) / ry, (x1 - cx1) / rx)
  const last = Math.atan2((-y1 - cy1) / ry, (-x1 - cx1) / rx)
  const angle = spanned(last - first, sweeps)
  const centre: Point = [
    cos * cx1 - sin * cy1 + (from[0] + to[0]) / 2,
    sin * cx1 + cos * cy1 + (from[1] + to[1]) / 2,
  ]
  const toUser: Matrix = [rx * cos, rx * sin, -ry * sin, ry * cos, ...centre]
  const segments = unitArc(first, angle, toUser)
  // Its end is the point that was asked for, to the last figure.
  return segments.map((segment, i) => (i === segments.length - 1 ? { ...segment, to } : segment))
}

/** The angle between two directions, the way that it sweeps. */
function spanned(angle: number, sweeps: boolean): number {
  if (sweeps && angle < 0) return angle + 2 * Math.PI
  if (!sweeps && angle > 0) return angle - 2 * Math.PI
  return angle
}

/** A part of the unit circle as curves, from one angle on, where a matrix takes it. */
export function unitArc(first: number, angle: number, matrix: Matrix): Segment[] {
  const count = Math.max(1, Math.ceil(Math.abs(angle) / (Math.PI / 2) - 1e-9))
  const step = angle / count
  const handle = (4 / 3) * Math.tan(step / 4)
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [first + i * step, first + (i + 1) * step]
    const [ca, sa, cb, sb] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)]
    return {
      curve: [
        moved(matrix, ca - handle * sa, sa + handle * ca),
        moved(matrix, cb + handle * sb, sb - handle * cb),
      ],
      to: moved(matrix, cb, sb),
    }
  })
}
