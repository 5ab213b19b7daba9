import type { Picture } from '../visual/picture.ts'

/** The difference view is pictured so fine: three pixels to the CSS pixel, 288 dpi. */
export const FINENESS = 3
const PIXELS_PER_MM = (96 * FINENESS) / 25.4

/**
 * A difference counts where it fills a square of 5 pixels, 0.44 mm. Chromium and pdf.js smooth
 * edges differently and set baselines on other fractions of a pixel: along edges, differences of up
 * to the full 255 levels are up to 4 pixels broad, and none fills such a square.
 */
export const SQUARE = 5

/**
 * Levels of one channel that a difference must have all over the square. Measured on both sides and
 * the six panels: 1 at most, the rounding of two ways to one colour. What must be found: a colour
 * that changes by 2 % of a channel has 5, a line of small text that moves by 0.3 mm has 20, one of a
 * title 69.
 */
export const THRESHOLD = 2

/** A connected part of a difference. Lengths in mm from the picture's top left corner. */
export interface Region {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** Its strongest square, in levels. */
  readonly levels: number
}

/** The parts of a picture of the difference view that no smoothing explains. */
export function differenceRegions(picture: Picture): Region[] {
  const { width, height } = picture
  const least = erode(picture)
  const seen = new Uint8Array(least.length)
  const regions: Region[] = []
  for (let start = 0; start < least.length; start++) {
    if (seen[start] || (least[start] as number) <= THRESHOLD) continue
    seen[start] = 1
    const stack = [start]
    let [left, top, right, bottom, levels] = [width, height, 0, 0, 0]
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      const [x, y] = [at % width, Math.floor(at / width)]
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
      levels = Math.max(levels, least[at] as number)
      for (const next of [at - 1, at + 1, at - width, at + width]) {
        if (seen[next] !== 0 || (least[next] as number) <= THRESHOLD) continue
        seen[next] = 1
        stack.push(next)
      }
    }
    const mm = (pixels: number) => Math.round((pixels / PIXELS_PER_MM) * 10) / 10
    regions.push({
      x: mm(left),
      y: mm(top),
      width: mm(right - left + SQUARE),
      height: mm(bottom - top + SQUARE),
      levels,
    })
  }
  return regions
}

/** For each pixel the least difference of the square that starts there; 0 past the last ones. */
function erode({ width, height, rgb }: Picture): Uint8Array {
  const rows = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    for (let x = 0; x + SQUARE <= width; x++) {
      let least = 255
      for (let i = y * width + x; i < y * width + x + SQUARE; i++) {
        const r = rgb[i * 3] as number
        const g = rgb[i * 3 + 1] as number
        const b = rgb[i * 3 + 2] as number
        least = Math.min(least, Math.max(r, g, b))
      }
      rows[y * width + x] = least
    }
  }
  const squares = new Uint8Array(width * height)
  for (let i = 0; i < width * (height - SQUARE + 1); i++) {
    let least = 255
    for (let down = 0; down < SQUARE; down++) {
      least = Math.min(least, rows[i + down * width] as number)
    }
    squares[i] = least
  }
  return squares
}
