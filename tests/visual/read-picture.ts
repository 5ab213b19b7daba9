import { inflateSync } from 'node:zlib'
import type { Picture } from './picture.ts'

/** Where the chunks of a PNG begin, after its signature (PNG 1.2, 3.1). */
const FIRST_CHUNK = 8
/** Colour types that are read: red, green, blue, and the same with alpha (4.1.1). */
const CHANNELS: Readonly<Record<number, number>> = { 2: 3, 6: 4 }

/**
 * Reads a PNG of 8 bits a channel and drops its transparency. Pictures of a browser are tens of
 * millions of bytes: the reader of pngjs takes three times as long.
 *
 * @throws RangeError for a PNG of another kind
 */
export function readPicture(png: Uint8Array): Picture {
  const file = Buffer.from(png.buffer, png.byteOffset, png.byteLength)
  let [width, height, channels] = [0, 0, 0]
  const data: Buffer[] = []
  for (let at = FIRST_CHUNK; at < file.length; ) {
    const length = file.readUInt32BE(at)
    const kind = file.toString('latin1', at + 4, at + 8)
    const body = file.subarray(at + 8, at + 8 + length)
    if (kind === 'IHDR') {
      width = body.readUInt32BE(0)
      height = body.readUInt32BE(4)
      const [bits, colour = 0, , , interlaced] = body.subarray(8)
      channels = (bits === 8 && interlaced === 0 && CHANNELS[colour]) || 0
    }
    if (kind === 'IDAT') data.push(body)
    at += length + 12
  }
  if (channels === 0) throw new RangeError('This PNG is not RGB of 8 bits, row after row.')
  const rows = unfilter(inflateSync(Buffer.concat(data)), width * channels, height, channels)
  return { width, height, rgb: channels === 3 ? rows : withoutAlpha(rows) }
}

/**
 * Takes back what was done to each row before it was compressed (PNG 1.2, 6).
 *
 * @param filtered rows, each after the number of its filter
 * @param step bytes of a pixel
 */
function unfilter(filtered: Buffer, length: number, height: number, step: number): Uint8Array {
  const rows = new Uint8Array(length * height)
  for (let y = 0; y < height; y++) {
    const from = y * (length + 1)
    const row = rows.subarray(y * length, (y + 1) * length)
    const above = y === 0 ? new Uint8Array(length) : rows.subarray((y - 1) * length, y * length)
    row.set(filtered.subarray(from + 1, from + 1 + length))
    const filter = FILTERS[filtered[from] ?? -1]
    if (!filter) throw new RangeError(`Row ${y} of the PNG has no known filter.`)
    filter(row, above, step)
  }
  return rows
}

type Unfilter = (row: Uint8Array, above: Uint8Array, step: number) => void

/** By their numbers: none, sub, up, average, Paeth. A byte holds what it overflows to. */
const FILTERS: readonly Unfilter[] = [
  () => undefined,
  (row, _, step) => {
    for (let i = step; i < row.length; i++) row[i] = at(row, i) + at(row, i - step)
  },
  (row, above) => {
    for (let i = 0; i < row.length; i++) row[i] = at(row, i) + at(above, i)
  },
  (row, above, step) => {
    for (let i = 0; i < row.length; i++) {
      const left = i < step ? 0 : at(row, i - step)
      row[i] = at(row, i) + ((left + at(above, i)) >> 1)
    }
  },
  (row, above, step) => {
    for (let i = 0; i < step; i++) row[i] = at(row, i) + at(above, i)
    for (let i = step; i < row.length; i++) {
      row[i] = at(row, i) + paeth(at(row, i - step), at(above, i), at(above, i - step))
    }
  },
]

const at = (bytes: Uint8Array, i: number) => bytes[i] as number

/** Of left, above and above left, the one nearest to left + above − above left. */
function paeth(left: number, above: number, corner: number): number {
  const toLeft = Math.abs(above - corner)
  const toAbove = Math.abs(left - corner)
  const toCorner = Math.abs(left + above - 2 * corner)
  if (toLeft <= toAbove && toLeft <= toCorner) return left
  return toAbove <= toCorner ? above : corner
}

function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; to < rgb.length; from += 4, to += 3) {
    rgb[to] = at(rgba, from)
    rgb[to + 1] = at(rgba, from + 1)
    rgb[to + 2] = at(rgba, from + 2)
  }
  return rgb
}
