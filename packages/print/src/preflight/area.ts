/**
 * A rectangle on a page, in mm. Everywhere in preflight: from the top left corner of the trim box, x to
 * the right and y down, as a printer measures; from the media box where a page has no trim box. A page
 * that is turned is measured before it is turned.
 */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What two areas share; undefined when they do not touch. An area may be as thin as a line. */
export function overlapOf(a: Area, b: Area): Area | undefined {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  const width = Math.min(a.x + a.width, b.x + b.width) - x
  const height = Math.min(a.y + a.height, b.y + b.height) - y
  return width < 0 || height < 0 ? undefined : { x, y, width, height }
}

/** Whether an area lies in another, up to so many mm of arithmetic. */
export function liesWithin(inner: Area, outer: Area, toleranceMm = 0): boolean {
  return (
    inner.x >= outer.x - toleranceMm &&
    inner.y >= outer.y - toleranceMm &&
    inner.x + inner.width <= outer.x + outer.width + toleranceMm &&
    inner.y + inner.height <= outer.y + outer.height + toleranceMm
  )
}

/** An area with so many mm more on each side, or less when the number is negative. */
export function grown({ x, y, width, height }: Area, mm: number): Area {
  return { x: x - mm, y: y - mm, width: width + 2 * mm, height: height + 2 * mm }
}

/** Whether an area is somewhere: numbers of a file may be too large for arithmetic. */
export function isSomewhere({ x, y, width, height }: Area): boolean {
  return [x, y, x + width, y + height].every(Number.isFinite)
}

/** The bounds of some points. */
export function boundsOf(points: readonly (readonly [x: number, y: number])[]): Area {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}
