import type { InkedPath, Rectangle } from '../frame/geometry.ts'

/**
 * The rectangle that paths of lines and of round corners fill, in mm, rounded outwards to a tenth. Points
 * that draw a corner out never lie outside its shape, and are as good as any.
 *
 * @param paths absolute, in pairs of numbers, as the pattern writes them
 */
export function extentOf(paths: readonly InkedPath[]): Rectangle {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { d } of paths) {
    for (const [, x, y] of d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)) {
      left = Math.min(left, Number(x))
      right = Math.max(right, Number(x))
      top = Math.min(top, Number(y))
      bottom = Math.max(bottom, Number(y))
    }
  }
  const [x, y] = [tenths(left, Math.floor), tenths(top, Math.floor)]
  return {
    ...{ x, y },
    width: tenths(tenths(right, Math.ceil) - x, Math.round),
    height: tenths(tenths(bottom, Math.ceil) - y, Math.round),
  }
}

/** To a tenth of a mm, by a way of rounding. */
const tenths = (length: number, round: (tenths: number) => number) => round(length * 10) / 10
