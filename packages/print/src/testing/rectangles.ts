/** A rectangle in mm, y downwards. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Less than a tenth of a nanometre is the noise of floating point, not a length. */
const NOISE_MM = 1e-7

/** How far each side of `inner` is from the same side of `outer`: negative where it sticks out. */
export function insets(outer: Area, inner: Area) {
  return {
    left: inner.x - outer.x,
    top: inner.y - outer.y,
    right: outer.x + outer.width - inner.x - inner.width,
    bottom: outer.y + outer.height - inner.y - inner.height,
  }
}

/** Whether `inner` lies within `outer`, edges included. */
export function isWithin(inner: Area, outer: Area, tolerance = NOISE_MM): boolean {
  return Object.values(insets(outer, inner)).every((inset) => inset >= -tolerance)
}

/** Whether two areas share more than an edge. */
export function overlap(a: Area, b: Area, tolerance = NOISE_MM): boolean {
  const common = (start: 'x' | 'y', size: 'width' | 'height') =>
    Math.min(a[start] + a[size], b[start] + b[size]) - Math.max(a[start], b[start])
  return common('x', 'width') > tolerance && common('y', 'height') > tolerance
}

/** Whether two areas are one, except for the rounding of numbers in a file. */
export function areSame(a: Area, b: Area, tolerance: number): boolean {
  return Object.values(insets(a, b)).every((inset) => Math.abs(inset) <= tolerance)
}
