import type { PDFDict } from 'pdf-lib'
import { itemsOf, numberAt, numberOf, valueAt } from '../file/pdf-values.ts'
import { COSTS } from './drawing-cost.ts'

/** More are not looked at: the page is not drawn then. */
const MOST_PIECES = 100_000

/** How the pieces of a mesh are written, by its type (ISO 32000-1, 8.7.4.5.5 to 8.7.4.5.8). */
const PIECES: Readonly<Record<number, Piece>> = {
  4: {
    points: 1,
    colours: 1,
    shared: 0,
    corners: 3,
    each: COSTS.triangle,
    perPixel: COSTS.trianglePixel,
  },
  5: {
    points: 1,
    colours: 1,
    shared: 0,
    corners: 3,
    each: COSTS.triangle,
    perPixel: COSTS.trianglePixel,
  },
  6: {
    points: 12,
    colours: 4,
    shared: 4,
    corners: 12,
    each: COSTS.patch,
    perPixel: COSTS.patchPixel,
  },
  7: {
    points: 16,
    colours: 4,
    shared: 4,
    corners: 16,
    each: COSTS.patch,
    perPixel: COSTS.patchPixel,
  },
}

interface Piece {
  readonly points: number
  readonly colours: number
  /** Points that one which goes on from the last does not write again. */
  readonly shared: number
  /** How many points it lies between. */
  readonly corners: number
  readonly each: number
  readonly perPixel: number
}

/**
 * What it costs to fill with a mesh: its pieces may lie on one another, so each is counted.
 *
 * @param pixels of what it fills
 * @param pixelsPerUnit of its space, both ways together
 */
export function meshCost(
  dict: PDFDict,
  bytes: Uint8Array,
  pixels: number,
  pixelsPerUnit: number,
): number {
  const type = numberAt(dict, 'ShadingType') ?? 0
  const piece = PIECES[type]
  if (!piece) return 0
  const decode = itemsOf(valueAt(dict, 'Decode')).map((one) => numberOf(one) ?? 0)
  const [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = decode
  const box = Math.abs((x2 - x1) * (y2 - y1)) * pixelsPerUnit
  const hasFunction = valueAt(dict, 'Function') !== undefined
  const coordinate = numberAt(dict, 'BitsPerCoordinate') ?? 0
  const colour =
    (numberAt(dict, 'BitsPerComponent') ?? 0) * (hasFunction ? 1 : decode.length / 2 - 2)
  const flag = type === 5 ? 0 : (numberAt(dict, 'BitsPerFlag') ?? 0)
  if (!(coordinate > 0 && colour > 0)) return 0
  const reader = new BitReader(bytes)
  let cost = 0
  let xs: number[] = []
  let ys: number[] = []
  for (let count = 0; !reader.isAtEnd; count++) {
    if (count > MOST_PIECES) return Number.POSITIVE_INFINITY
    const goesOn = reader.take(flag) !== 0
    const points = piece.points - (goesOn ? piece.shared : 0)
    for (let i = 0; i < points; i++) {
      xs.push(reader.take(coordinate) / 2 ** coordinate)
      ys.push(reader.take(coordinate) / 2 ** coordinate)
    }
    reader.skip(colour * (piece.colours - (goesOn ? piece.shared / 2 : 0)))
    xs = xs.slice(-piece.corners)
    ys = ys.slice(-piece.corners)
    const part = (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys))
    cost += piece.each + piece.perPixel * Math.min(pixels, part * box)
  }
  return cost
}

/** Reads numbers of so many bits; each piece begins with a byte of its own. */
class BitReader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  get isAtEnd(): boolean {
    return this.#at >= 8 * this.#bytes.length
  }

  take(bits: number): number {
    let number = 0
    for (let left = bits; left > 0; ) {
      const within = 8 - (this.#at % 8)
      const taken = Math.min(within, left)
      const byte = this.#bytes[this.#at >> 3] ?? 0
      number = number * 2 ** taken + ((byte >> (within - taken)) & (2 ** taken - 1))
      this.#at += taken
      left -= taken
    }
    return number
  }

  /** Goes on to the byte after so many bits. */
  skip(bits: number): void {
    this.#at = 8 * Math.ceil((this.#at + bits) / 8)
  }
}
