import { CHANNELS, type Raster } from '../pixels/raster.ts'

const ORIENTATION = 0x0112

/** How a picture is to be turned, by the tags of a camera (Exif 2.32, 4.6); 1 when they do not say. */
export function orientationOf(tiff: Uint8Array): number {
  if (tiff.length < 8) return 1
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const isLittle = tiff[0] === 0x49
  const short = (at: number) => (at + 2 <= tiff.length ? view.getUint16(at, isLittle) : 0)
  const directory = view.getUint32(4, isLittle)
  const count = short(directory)
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * 12
    if (entry + 12 > tiff.length) return 1
    const value = short(entry + 8)
    if (short(entry) === ORIENTATION) return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** A picture as it is to be seen: what stood in a row may come to stand in a column. */
export function turnedUpright({ width, height, data }: Raster, orientation: number): Raster {
  if (orientation === 1) return { width, height, data }
  const isLying = orientation >= 5
  const [across, down] = isLying ? [height, width] : [width, height]
  const turned = new Uint8Array(data.length)
  for (let y = 0; y < down; y++) {
    for (let x = 0; x < across; x++) {
      const [sx, sy] = sourceOf(orientation, x, y, width, height)
      const from = (sy * width + sx) * CHANNELS
      const to = (y * across + x) * CHANNELS
      for (let channel = 0; channel < CHANNELS; channel++)
        turned[to + channel] = data[from + channel] ?? 0
    }
  }
  return { width: across, height: down, data: turned }
}

/** Where a pixel that is seen stands in the file. */
function sourceOf(
  orientation: number,
  x: number,
  y: number,
  width: number,
  height: number,
): [number, number] {
  const [right, bottom] = [width - 1, height - 1]
  switch (orientation) {
    case 2:
      return [right - x, y]
    case 3:
      return [right - x, bottom - y]
    case 4:
      return [x, bottom - y]
    case 5:
      return [y, x]
    case 6:
      return [y, bottom - x]
    case 7:
      return [right - y, bottom - x]
    default:
      return [right - y, x]
  }
}
