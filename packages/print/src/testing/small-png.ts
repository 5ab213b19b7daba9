import { zlibSync } from 'fflate'

/** A chunk of a PNG. Its checksum is left at 0: readers that check it are not used here. */
function chunk(name: string, data: Uint8Array): number[] {
  const length = data.length
  const size = [length >>> 24, length >>> 16, length >>> 8, length].map((byte) => byte & 255)
  return [...size, ...Array.from(name, (c) => c.charCodeAt(0)), ...data, 0, 0, 0, 0]
}

/**
 * A PNG of rows that are filtered already, each with the number of its filter before it.
 * @param colourType 2 is RGB, 6 RGB with transparency
 */
export function pngOfRows(
  widthPx: number,
  heightPx: number,
  rows: Uint8Array,
  colourType: 2 | 6 = 2,
): Uint8Array {
  const size = [widthPx, heightPx].flatMap((side) => [0, 0, side >> 8, side & 255])
  return Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', Uint8Array.from([...size, 8, colourType, 0, 0, 0])),
    ...chunk('IDAT', zlibSync(rows)),
    ...chunk('IEND', new Uint8Array()),
  ])
}

/** A picture of a logo from its pixels, three bytes each. */
export function pictureOf(widthPx: number, heightPx: number, pixels: Uint8Array) {
  const row = widthPx * 3
  const rows = Array.from({ length: heightPx }, (_, y) => [
    0,
    ...pixels.subarray(y * row, (y + 1) * row),
  ])
  const file = pngOfRows(widthPx, heightPx, Uint8Array.from(rows.flat()))
  return { widthPx, heightPx, png: Buffer.from(file).toString('base64'), file }
}
