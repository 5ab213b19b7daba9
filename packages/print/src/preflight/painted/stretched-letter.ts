import type { GraphicsState } from '../../content-stream/graphics-state.ts'
import type { Matrix } from '../../content-stream/matrix.ts'
import { COSTS } from './drawing-cost.ts'

/**
 * PDFium makes a picture of a letter whose first vector is no longer than 50 pixels, and a path of any
 * other. Plates are drawn with fewer pixels: what is a path on the page may be a picture there.
 */
const MOST_ACROSS = 125
/** A letter that is longer has been stretched or slanted by far, in pixels. */
const STRETCHED = 500
/** FreeType makes no picture that is wider or higher, in pixels: of a letter as large only a dot or a dash. */
const LARGEST = 32_767

/**
 * What it costs besides to draw a letter that is stretched or slanted by far: PDFium has all of it
 * pictured, however little of it lies on the page, and keeps no picture as large.
 *
 * @param toMm from text space to mm on the page
 */
export function stretchedLetterCost(
  toMm: Matrix,
  { fontSize, stretch }: Pick<GraphicsState, 'fontSize' | 'stretch'>,
  pixelsPerMm: number,
): number {
  const em = fontSize * pixelsPerMm
  const [a, b, c, d] = [toMm[0] * stretch, toMm[1] * stretch, toMm[2], toMm[3]].map((x) =>
    Math.abs(x * em),
  ) as [number, number, number, number]
  if (a + b > MOST_ACROSS || c + d <= STRETCHED) return 0
  const [width, height] = [Math.min(a + c, LARGEST), Math.min(b + d, LARGEST)]
  // A slanted edge crosses many pixels of each row, and each is looked up among those before it.
  return width * height * COSTS.letterPixel + (width ** 2 / Math.max(1, height)) * COSTS.letterCell
}
