import { type Area, overlapOf } from '../../area.ts'
import type { InkRaster } from '../rendered-facts.ts'
import { inkSums } from './ink-sums.ts'

/** Where the most ink lies. */
export interface MostInk {
  /** Of all inks together: 400 where four are full. */
  readonly percent: number
  /** The pixel, or the square. */
  readonly area: Area
}

/**
 * The pixel that bears the most ink, of those whose middle lies in an area; the first of several.
 * Undefined where none does.
 */
export function mostInk(plates: InkRaster, within: Area): MostInk | undefined {
  const window = windowOf(plates, within)
  const sums = inkSums(plates)
  let [most, at] = [-1, 0]
  for (let row = window.top; row < window.bottom; row++) {
    for (let column = window.left; column < window.right; column++) {
      const sum = sums[row * plates.width + column] ?? 0
      if (sum <= most) continue
      most = sum
      at = row * plates.width + column
    }
  }
  if (most < 0) return undefined
  return {
    percent: (most / 255) * 100,
    area: pixelArea(plates, at % plates.width, Math.floor(at / plates.width), 1, 1),
  }
}

/**
 * The square that bears the most ink on average, of all that lie in an area, pixel by pixel; the first
 * of several. Where the area is narrower, the square is as narrow. Undefined where no pixel lies in it.
 */
export function mostInkOnSquare(
  plates: InkRaster,
  within: Area,
  sideMm: number,
): MostInk | undefined {
  const window = windowOf(plates, within)
  const side = Math.max(1, Math.round(sideMm * plates.pixelsPerMm))
  const width = Math.min(side, window.right - window.left)
  const height = Math.min(side, window.bottom - window.top)
  if (width <= 0 || height <= 0) return undefined
  const table = summedArea(plates, window)
  const stride = window.right - window.left + 1
  let [most, left, top] = [-1, 0, 0]
  for (let row = 0; row + height <= window.bottom - window.top; row++) {
    for (let column = 0; column < stride - width; column++) {
      const [above, below] = [row * stride + column, (row + height) * stride + column]
      const sum =
        (table[below + width] ?? 0) -
        (table[below] ?? 0) -
        (table[above + width] ?? 0) +
        (table[above] ?? 0)
      if (sum <= most) continue
      most = sum
      left = column
      top = row
    }
  }
  return {
    percent: (most / (width * height * 255)) * 100,
    area: pixelArea(plates, window.left + left, window.top + top, width, height),
  }
}

/** Pixels from the first to before the last. */
interface Window {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The pixels whose middles lie in an area. */
function windowOf({ area, pixelsPerMm, width, height }: InkRaster, within: Area): Window {
  const shared = overlapOf(area, within)
  if (!shared) return { left: 0, right: 0, top: 0, bottom: 0 }
  // The middle of a pixel is half a pixel from its start.
  const pixel = (mm: number) => Math.ceil(mm * pixelsPerMm - 0.5 - 1e-6)
  return {
    left: pixel(shared.x - area.x),
    right: Math.min(width, pixel(shared.x + shared.width - area.x)),
    top: pixel(shared.y - area.y),
    bottom: Math.min(height, pixel(shared.y + shared.height - area.y)),
  }
}

function pixelArea(
  { area, pixelsPerMm }: InkRaster,
  column: number,
  row: number,
  width: number,
  height: number,
): Area {
  return {
    x: area.x + column / pixelsPerMm,
    y: area.y + row / pixelsPerMm,
    width: width / pixelsPerMm,
    height: height / pixelsPerMm,
  }
}

/** At each corner of a pixel, the ink of all pixels of the window above it and to its left. */
function summedArea(plates: InkRaster, { left, right, top, bottom }: Window): Float64Array {
  const sums = inkSums(plates)
  const stride = right - left + 1
  const table = new Float64Array(stride * (bottom - top + 1))
  for (let row = top; row < bottom; row++) {
    let line = 0
    const at = (row - top + 1) * stride
    for (let column = left; column < right; column++) {
      line += sums[row * plates.width + column] ?? 0
      const here = at + column - left + 1
      table[here] = (table[here - stride] ?? 0) + line
    }
  }
  return table
}
