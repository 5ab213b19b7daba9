import { deflateSync } from 'node:zlib'

const TABLE = Array.from({ length: 256 }, (_, n) => {
  let value = n
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

function crcOf(bytes: Uint8Array): number {
  let value = -1
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
  return (value ^ -1) >>> 0
}

/** What a PNG is made of; all that is left out is that of a plain one. */
export interface PngParts {
  readonly width: number
  readonly height: number
  readonly depth?: number
  readonly colourType?: number
  readonly interlace?: number
  /** Chunks between the header and the pixels. */
  readonly before?: readonly Uint8Array[]
  /** Filter bytes and samples, pass after pass. */
  readonly raw?: Uint8Array
  /** Compressed pixels instead. */
  readonly pixels?: Uint8Array
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

export function chunk(name: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  bytes.set(
    [...name].map((character) => character.charCodeAt(0)),
    4,
  )
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crcOf(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** A PNG, made byte by byte. */
export function png({
  width,
  height,
  depth = 8,
  colourType = 2,
  interlace = 0,
  before = [],
  raw,
  pixels,
}: PngParts): Uint8Array {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([depth, colourType, 0, 0, interlace], 8)
  return Uint8Array.from(
    Buffer.concat([
      SIGNATURE,
      chunk('IHDR', header),
      ...before,
      chunk('IDAT', pixels ?? deflateSync(raw ?? new Uint8Array())),
      chunk('IEND', new Uint8Array()),
    ]),
  )
}

/** Lines of samples of 8 or 16 bits without a filter, each sample told by its place. */
export function lines(
  width: number,
  height: number,
  samples: number,
  sampleAt: (x: number, y: number, sample: number) => number,
  depth: 8 | 16 = 8,
): Uint8Array {
  const perSample = depth / 8
  const raw = Buffer.alloc(height * (1 + width * samples * perSample))
  let at = 0
  for (let y = 0; y < height; y++) {
    at += 1
    for (let x = 0; x < width; x++) {
      for (let sample = 0; sample < samples; sample++) {
        raw.writeUIntBE(sampleAt(x, y, sample), at, perSample)
        at += perSample
      }
    }
  }
  return raw
}

/** An RGB picture with a red disc on white, large enough for any slot. */
export function disc(size = 400, before: readonly Uint8Array[] = []): Uint8Array {
  const isIn = (x: number, y: number) => Math.hypot(x - size / 2, y - size / 2) < size / 2 - 4
  const raw = lines(size, size, 3, (x, y, sample) => (isIn(x, y) && sample > 0 ? 0 : 255))
  return png({ width: size, height: size, raw, before })
}
