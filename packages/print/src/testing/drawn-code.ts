import { create } from 'qrcode'

/** A QR code to draw on a small page: lengths in mm from the page's top left corner. */
export interface DrawnCode {
  readonly text: string
  /** The top left corner of its modules. */
  readonly x: number
  readonly y: number
  readonly moduleMm: number
  /** Clockwise about that corner. */
  readonly turnedDegrees?: number
  /** Each module painted by itself, instead of all as one path. */
  readonly isPieces?: boolean
  /** The operator that chooses its colour. */
  readonly dark?: string
  /** A plate under it, so many modules wider on each side, and the operator for its colour. */
  readonly plate?: { readonly modules: number; readonly colour: string }
}

const POINTS_PER_MM = 72 / 25.4

/** Modules along the side of a code. */
export const modulesOf = (text: string): number => create(text).modules.size

/** The operators that draw a code, on a page that is so many mm high. */
export function drawnCode(code: DrawnCode, pageHeightMm: number): string {
  const { text, x, y, moduleMm, turnedDegrees = 0, dark = '0 0 0 1 k', plate, isPieces } = code
  const { size, data } = create(text).modules
  const angle = (turnedDegrees * Math.PI) / 180
  const scale = moduleMm * POINTS_PER_MM
  const [cos, sin] = [scale * Math.cos(angle), scale * Math.sin(angle)]
  const origin = [x * POINTS_PER_MM, (pageHeightMm - y) * POINTS_PER_MM]
  const rectangles = Array.from(data, (isDark, i) =>
    isDark ? `${i % size} ${Math.floor(i / size)} 1 1 re` : '',
  )
  const around = plate && [
    -plate.modules,
    -plate.modules,
    ...[1, 1].map(() => size + 2 * plate.modules),
  ]
  return [
    `q ${[cos, -sin, -sin, -cos, ...origin].map((n) => n.toFixed(6)).join(' ')} cm`,
    around ? `${plate.colour} ${around.join(' ')} re f` : '',
    `${dark} ${rectangles.filter(Boolean).join(isPieces ? ' f ' : ' ')} f Q`,
  ].join('\n')
}

/** The bounds of a drawn code, as preflight tells them. */
export function boundsOfCode({ text, x, y, moduleMm, turnedDegrees = 0 }: DrawnCode) {
  const angle = (turnedDegrees * Math.PI) / 180
  const side = modulesOf(text) * moduleMm
  const ends = [
    [0, 0],
    [side, 0],
    [0, side],
    [side, side],
  ] as const
  const xs = ends.map(([u, v]) => x + u * Math.cos(angle) - v * Math.sin(angle))
  const ys = ends.map(([u, v]) => y + u * Math.sin(angle) + v * Math.cos(angle))
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top }
}
