import type { PDFDict } from 'pdf-lib'
import type { Matrix } from '../../content-stream/matrix.ts'
import type { Area } from '../area.ts'
import { numberAt, numbersOf, valueAt } from '../file/pdf-values.ts'
import { COSTS, type DrawingCost } from './drawing-cost.ts'

/**
 * What it costs to lay the tiles of a pattern over an area, once one of them is drawn (ISO 32000-1,
 * 8.7.3). PDFium keeps a picture of a tile, but for tiles larger than what they fill: it draws each.
 *
 * @param toMm from the pattern's space to mm on the page
 * @param content what it costs to draw a tile
 */
export function tileCost(
  dict: PDFDict,
  toMm: Matrix,
  fills: Area,
  cost: DrawingCost,
  content: number,
): number {
  const [a, b, c, d] = toMm
  const scale = Math.abs(a * d - b * c)
  if (scale === 0) return 0
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = numbersOf(valueAt(dict, 'BBox'), 4) ?? []
  const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)]
  const step = (key: string) => Math.abs(numberAt(dict, key) ?? 0)
  // The area’s bounds in the pattern’s space.
  const across = (fills.width * Math.abs(d) + fills.height * Math.abs(c)) / scale
  const down = (fills.width * Math.abs(b) + fills.height * Math.abs(a)) / scale
  const columns = 1 + (across + width) / step('XStep')
  const rows = 1 + (down + height) / step('YStep')
  const pixels = cost.pixels(fills)
  const tile = width * height * scale * cost.pixelsPerMm ** 2
  const isUpright = (b === 0 && c === 0) || (a === 0 && d === 0)
  const areSideBySide =
    x1 === 0 && y1 === 0 && x2 === step('XStep') && y2 === step('YStep') && isUpright
  // Tiles that lie side by side are a pixel wide and high at least.
  const tiles = areSideBySide ? Math.min(columns * rows, pixels) : columns * rows
  const isLarger = tile > pixels
  const each = isLarger ? content : COSTS.mixed * Math.min(tile, pixels)
  return tiles * (COSTS.tile + each)
}
