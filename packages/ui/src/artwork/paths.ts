/** A point in mm, y downwards. */
export type Point = readonly [x: number, y: number]

/** Numbers in path data are rounded to a micrometre. */
const n = (value: number) => String(Math.round(value * 1000) / 1000 + 0)

/** Control-point distance that makes a cubic curve a quarter of a circle, per radius. */
const QUARTER = 0.552_284_75

/** A closed polygon, as path data. */
export function polygon(points: readonly Point[]): string {
  return `${points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')}Z`
}

/**
 * A square with rounded corners around a centre, as path data. `side` and `radius` in mm; a radius
 * of half the side makes a circle. Reversed, it cuts a hole in the shape before it (non-zero
 * winding).
 */
export function roundedSquare(
  [cx, cy]: Point,
  side: number,
  radius: number,
  direction: 'shape' | 'hole' = 'shape',
): string {
  return roundedRectangle(
    { x: cx - side / 2, y: cy - side / 2, width: side, height: side },
    radius,
    direction,
  )
}

/** A rectangle with rounded corners, as path data; lengths in mm. */
export function roundedRectangle(
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  radius: number,
  direction: 'shape' | 'hole' = 'shape',
): string {
  const r = Math.min(radius, width / 2, height / 2)
  const right = x + width
  const bottom = y + height
  if (r <= 0) {
    const corners: Point[] = [
      [x, y],
      [right, y],
      [right, bottom],
      [x, bottom],
    ]
    return polygon(direction === 'shape' ? corners : corners.reverse())
  }
  const k = r * (1 - QUARTER)
  // Clockwise from the top edge; each corner is: end of edge, two controls, start of next edge.
  const corners: readonly (readonly [Point, Point, Point, Point])[] = [
    [
      [right - r, y],
      [right - k, y],
      [right, y + k],
      [right, y + r],
    ],
    [
      [right, bottom - r],
      [right, bottom - k],
      [right - k, bottom],
      [right - r, bottom],
    ],
    [
      [x + r, bottom],
      [x + k, bottom],
      [x, bottom - k],
      [x, bottom - r],
    ],
    [
      [x, y + r],
      [x, y + k],
      [x + k, y],
      [x + r, y],
    ],
  ]
  const turned = direction === 'shape' ? corners : corners.toReversed().map((c) => c.toReversed())
  const write = ([px, py]: Point) => `${n(px)} ${n(py)}`
  let at = ''
  return `${turned
    .map((c) => {
      const [from, one, two, to] = c as unknown as readonly [Point, Point, Point, Point]
      const start = write(from)
      // The edges of a circle are points: no line leads from one arc to the next.
      const edge = at === start ? '' : `${at ? 'L' : 'M'}${start}`
      at = write(to)
      return `${edge}C${write(one)} ${write(two)} ${at}`
    })
    .join('')}Z`
}

/** A circle, as path data; lengths in mm. */
export function circle(centre: Point, radius: number, direction: 'shape' | 'hole' = 'shape') {
  return roundedSquare(centre, radius * 2, radius, direction)
}

/**
 * Two arcs that meet in points at the left and right, as path data: the shape of an eye.
 * @param width and height in mm
 */
export function almond(
  [cx, cy]: Point,
  width: number,
  height: number,
  direction: 'shape' | 'hole' = 'shape',
): string {
  const [left, right] = [cx - width / 2, cx + width / 2]
  // A cubic reaches three quarters of the height of its control points.
  const lift = (height / 2) * (4 / 3)
  const [first, second] = direction === 'shape' ? [cy - lift, cy + lift] : [cy + lift, cy - lift]
  const reach = width * 0.3
  const write = (x: number, y: number) => `${n(x)} ${n(y)}`
  const arc = (x1: number, x2: number, y: number, end: number) =>
    `C${write(x1, y)} ${write(x2, y)} ${write(end, cy)}`
  return `M${write(left, cy)}${arc(left + reach, right - reach, first, right)}${arc(right - reach, left + reach, second, left)}Z`
}

/** A stroke of a given width from point to point with square joints, as filled path data. */
export function bar([x1, y1]: Point, [x2, y2]: Point, width: number): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  const dx = ((y2 - y1) / length) * (width / 2)
  const dy = ((x2 - x1) / length) * (width / 2)
  return polygon([
    [x1 + dx, y1 - dy],
    [x2 + dx, y2 - dy],
    [x2 - dx, y2 + dy],
    [x1 - dx, y1 + dy],
  ])
}
