import { CHANNELS, type Raster } from './raster.ts'

/** A part of a picture in whole pixels. */
export interface PixelArea {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * The part of a picture that is not white; undefined when all is.
 *
 * @param paper the least value of all three channels that passes for white: JPEG leaves a haze around
 *   what it draws
 */
export function inkedPart({ width, height, data }: Raster, paper: number): PixelArea | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y++) {
    const row = y * width * CHANNELS
    const first = firstInk(data, row, width, paper)
    if (first < 0) continue
    top = Math.min(top, y)
    bottom = y
    left = Math.min(left, first)
    right = Math.max(right, lastInk(data, row, width, paper))
  }
  return right < 0
    ? undefined
    : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}

const isInk = (data: Uint8Array, at: number, paper: number) =>
  (data[at] ?? 0) < paper || (data[at + 1] ?? 0) < paper || (data[at + 2] ?? 0) < paper

function firstInk(data: Uint8Array, row: number, width: number, paper: number): number {
  for (let x = 0; x < width; x++) if (isInk(data, row + x * CHANNELS, paper)) return x
  return -1
}

function lastInk(data: Uint8Array, row: number, width: number, paper: number): number {
  for (let x = width - 1; x >= 0; x--) if (isInk(data, row + x * CHANNELS, paper)) return x
  return -1
}

/** A part of a picture by itself. */
export function cropped({ width, data }: Raster, part: PixelArea): Raster {
  const line = part.width * CHANNELS
  const kept = new Uint8Array(line * part.height)
  for (let y = 0; y < part.height; y++) {
    const from = ((part.y + y) * width + part.x) * CHANNELS
    kept.set(data.subarray(from, from + line), y * line)
  }
  return { width: part.width, height: part.height, data: kept }
}
