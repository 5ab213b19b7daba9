import type { Area } from '../preflight/area.ts'
import type { Raster } from '../preflight/rendered/rendered-facts.ts'

/** The most pixels along a side: about those of half a page on a fine screen, and a small file. */
const MOST_PIXELS = 900

type Pixels = Pick<Raster, 'width' | 'height' | 'data'>

/** A part of a drawn page, white outside the page; a large part has one pixel for several. */
export function cropRaster(raster: Raster, area: Area, mostPixels = MOST_PIXELS): Pixels {
  const { pixelsPerMm } = raster
  const longest = Math.max(area.width, area.height) * pixelsPerMm
  const step = Math.max(1, Math.ceil(longest / mostPixels))
  const width = wholePixels((area.width * pixelsPerMm) / step)
  const height = wholePixels((area.height * pixelsPerMm) / step)
  const left = Math.round((area.x - raster.area.x) * pixelsPerMm)
  const top = Math.round((area.y - raster.area.y) * pixelsPerMm)
  const data = new Uint8ClampedArray(width * height * 4).fill(255)
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const at = 4 * (row * width + column)
      for (let channel = 0; channel < 3; channel++) {
        data[at + channel] = mean(raster, left + column * step, top + row * step, step, channel)
      }
    }
  }
  return { width, height, data }
}

/** Whole pixels alone, up to a rounding error. */
const wholePixels = (length: number) => Math.max(1, Math.floor(length + 1e-3))

/** The mean of a channel over a square of pixels; those outside the page are white. */
function mean(raster: Pixels, left: number, top: number, side: number, channel: number): number {
  let sum = 0
  for (let y = top; y < top + side; y++) {
    for (let x = left; x < left + side; x++) {
      const isInside = x >= 0 && y >= 0 && x < raster.width && y < raster.height
      sum += isInside ? (raster.data[4 * (y * raster.width + x) + channel] ?? 255) : 255
    }
  }
  return sum / (side * side)
}
