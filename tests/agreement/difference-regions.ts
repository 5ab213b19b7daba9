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
  const strongest = new Uint8Array(width * height)
  for (let at = 0, i = 0; at < strongest.length; at++, i += 3) {
    strongest[at] = Math.max(rgb[i] as number, rgb[i + 1] as number, rgb[i + 2] as number)
  }
  const rows = new Uint8Array(width * height)
  for (let y = 0; y < height; y++) {
    const end = (y + 1) * width
    for (let at = y * width; at + SQUARE <= end; at++) {
      rows[at] = leastOf(strongest, at, 1)
    }
  }
  const squares = new Uint8Array(width * height)
  for (let at = 0; at < width * (height - SQUARE + 1); at++) {
    squares[at] = leastOf(rows, at, width)
  }
  return squares
}

/** The least of as many levels as a square has on a side; most pictures are 0 almost everywhere. */
function leastOf(levels: Uint8Array, start: number, step: number): number {
  let least = levels[start] as number
  for (let i = 1; i < SQUARE && least > 0; i++) {
    least = Math.min(least, levels[start + i * step] as number)
  }
  return least
}
