import type { Picture } from './picture.ts'

/**
 * Pictures are compared by the means of squares of 1.41 mm: 4 pixels at 72 dpi, 2 at 36 dpi. A
 * square evens out what smoothing does to an edge, and is small enough for one letter to change it.
 */
export const BLOCK_MM = (4 / 72) * 25.4

/**
 * How far the means of a square may be apart, in levels of one channel, from 0 to 255.
 *
 * Screen: Chromium 156 of Debian and Chromium 143 of @sparticuz/chromium, each with hinting off,
 * differ by 0.0 on all eight pictures; a colour that changes by 2 % of a channel differs by 5.0, a
 * line that moves by 0.3 mm by 27.9 at least, another word by more. Paper: PDFium is one and the
 * same program everywhere and differs from itself by 0; 2 % of the
 * magenta of the darkest blue change it by 1.0, a line that moves by 0.3 mm differs by 31.5.
 */
export const TOLERANCE = { screen: 2, paper: 0.5 } as const

/** How far two pictures are apart. */
export interface PictureGap {
  /** The largest difference between two squares, in levels of one channel. */
  readonly levels: number
  /** Its place, in mm from the picture's top left corner. */
  readonly at: readonly [x: number, y: number]
}

/** The square that differs most. Pictures of other sizes are as far apart as can be. */
export function pictureGap(before: Picture, after: Picture, dpi: number): PictureGap {
  if (before.width !== after.width || before.height !== after.height) {
    return { levels: 255, at: [0, 0] }
  }
  const block = Math.round((BLOCK_MM * dpi) / 25.4)
  const mm = (pixels: number) => Math.round((pixels * 254) / dpi) / 10
  let gap: PictureGap = { levels: 0, at: [0, 0] }
  for (let y = 0; y < before.height; y += block) {
    for (let x = 0; x < before.width; x += block) {
      const levels = blockGap(before, after, x, y, block)
      if (levels > gap.levels) gap = { levels, at: [mm(x), mm(y)] }
    }
  }
  return gap
}

/** The difference of the means of a square, in the channel where it is largest. */
function blockGap(before: Picture, after: Picture, x: number, y: number, block: number): number {
  const right = Math.min(x + block, before.width)
  const bottom = Math.min(y + block, before.height)
  const sums: [number, number, number] = [0, 0, 0]
  for (let row = y; row < bottom; row++) {
    for (let at = (row * before.width + x) * 3; at < (row * before.width + right) * 3; at += 3) {
      sums[0] += (after.rgb[at] as number) - (before.rgb[at] as number)
      sums[1] += (after.rgb[at + 1] as number) - (before.rgb[at + 1] as number)
      sums[2] += (after.rgb[at + 2] as number) - (before.rgb[at + 2] as number)
    }
  }
  return Math.max(...sums.map(Math.abs)) / ((right - x) * (bottom - y))
}
