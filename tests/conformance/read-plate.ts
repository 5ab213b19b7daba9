/** One printing plate as pixels: 0 no ink, 255 full ink. */
export interface Plate {
  readonly width: number
  readonly height: number
  readonly ink: Uint8Array
}

const TAG = {
  width: 256,
  height: 257,
  bitsPerSample: 258,
  compression: 259,
  photometric: 262,
  stripOffsets: 273,
  stripByteCounts: 279,
} as const
const SHORT = 3

/** Reads the TIFF of a plate as Ghostscript's `tiffsep` writes it uncompressed: white is 255. */
export function readPlate(tiff: Uint8Array): Plate {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (view.getUint32(0, true) !== 0x002a4949) throw new Error('This is no little-endian TIFF.')
  const fields = readFields(view)
  const one = (tag: number) => fields.get(tag)?.[0]
  const [width, height] = [one(TAG.width), one(TAG.height)]
  if (width === undefined || height === undefined) throw new Error('The TIFF has no size.')
  if (one(TAG.bitsPerSample) !== 8 || one(TAG.compression) !== 1 || one(TAG.photometric) !== 1) {
    throw new Error('The TIFF is not 8-bit grey, uncompressed.')
  }
  const ink = new Uint8Array(width * height)
  const lengths = fields.get(TAG.stripByteCounts) ?? []
  let at = 0
  for (const [i, offset] of (fields.get(TAG.stripOffsets) ?? []).entries()) {
    const strip = tiff.subarray(offset, offset + (lengths[i] ?? 0))
    ink.set(
      strip.map((white) => 255 - white),
      at,
    )
    at += strip.length
  }
  if (at !== ink.length) throw new Error(`The TIFF holds ${at} pixels, not ${ink.length}.`)
  return { width, height, ink }
}

/** The numbers of each field of the first directory. */
function readFields(view: DataView): Map<number, number[]> {
  const fields = new Map<number, number[]>()
  const start = view.getUint32(4, true)
  for (let i = 0; i < view.getUint16(start, true); i++) {
    const entry = start + 2 + i * 12
    const isShort = view.getUint16(entry + 2, true) === SHORT
    const count = view.getUint32(entry + 4, true)
    const size = isShort ? 2 : 4
    const from = count * size <= 4 ? entry + 8 : view.getUint32(entry + 8, true)
    const isNumber = isShort || view.getUint16(entry + 2, true) === 4
    if (!isNumber) continue
    fields.set(
      view.getUint16(entry, true),
      Array.from({ length: count }, (_, n) =>
        isShort ? view.getUint16(from + n * size, true) : view.getUint32(from + n * size, true),
      ),
    )
  }
  return fields
}
