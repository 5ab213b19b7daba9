import type { Contour, Point } from './contour.ts'

/** Contours as absolute path data of M, L, C and Z, each number rounded to so many decimals. */
export function writePath(contours: readonly Contour[], decimals: number): string {
  const factor = 10 ** decimals
  // Adding 0 makes a plain zero of a negative one.
  const number = (value: number) => String(Math.round(value * factor) / factor + 0)
  const point = ([x, y]: Point) => `${number(x)} ${number(y)}`
  return contours
    .filter(({ segments }) => segments.length > 0)
    .map(({ start, segments }) => {
      const drawn = segments.map(({ curve, to }) =>
        curve ? `C${point(curve[0])} ${point(curve[1])} ${point(to)}` : `L${point(to)}`,
      )
      return `M${point(start)}${drawn.join('')}Z`
    })
    .join('')
}
