import { type Area, overlapOf } from '../area.ts'
import { inkSums } from '../rendered/plates/ink-sums.ts'
import type { InkRaster } from '../rendered/rendered-facts.ts'

/** Sums of inks on squares of a mm, in per cent, row after row. */
export interface InkCells {
  readonly columns: number
  readonly rows: number
  /** The mean of each square. */
  readonly means: Float32Array
  /** What three quarters of each square have or pass: a line that runs through it does not count. */
  readonly solids: Float32Array
  /** The area that they cover, in mm. */
  readonly area: Area
}

/** The cells of plates, which several rules and the figures ask for. */
const KNOWN = new WeakMap<InkRaster, InkCells & { readonly within: Area }>()

/** The ink sums of every whole square mm of an area. */
export function inkCells(raster: InkRaster, within: Area): InkCells {
  const known = KNOWN.get(raster)
  if (known?.within === within) return known
  const cells = { ...measuredCells(raster, within), within }
  KNOWN.set(raster, cells)
  return cells
}

function measuredCells(raster: InkRaster, within: Area): InkCells {
  const area = overlapOf(raster.area, within) ?? { x: 0, y: 0, width: 0, height: 0 }
  const columns = Math.floor(area.width + 1e-6)
  const rows = Math.floor(area.height + 1e-6)
  const means = new Float32Array(columns * rows)
  const solids = new Float32Array(columns * rows)
  const { width, height, pixelsPerMm } = raster
  const bounds = (start: number, origin: number, size: number) => {
    const from = Math.round((start - origin) * pixelsPerMm)
    const to = Math.max(from + 1, Math.round((start + 1 - origin) * pixelsPerMm))
    return [Math.max(0, from), Math.min(size, to)] as const
  }
  const inks = inkSums(raster)
  // Two numbers a column: where its cells begin, and where they end.
  const across = new Uint32Array(2 * columns)
  for (let column = 0; column < columns; column += 1) {
    across.set(bounds(area.x + column, raster.area.x, width), 2 * column)
  }
  const sorted = new Uint16Array((Math.ceil(pixelsPerMm) + 1) ** 2)
  for (let row = 0; row < rows; row += 1) {
    const [top, bottom] = bounds(area.y + row, raster.area.y, height)
    for (let column = 0; column < columns; column += 1) {
      const left = across[2 * column] ?? 0
      const right = across[2 * column + 1] ?? 0
      // Sorted as they come: a cell is a few pixels wide.
      let count = 0
      let total = 0
      for (let y = top; y < bottom; y += 1) {
        for (let x = left; x < right; x += 1) {
          const sum = inks[y * width + x] ?? 0
          let place = count
          for (; place > 0 && (sorted[place - 1] ?? 0) > sum; place -= 1) {
            sorted[place] = sorted[place - 1] ?? 0
          }
          sorted[place] = sum
          count += 1
          total += sum
        }
      }
      const at = row * columns + column
      means[at] = (total / Math.max(1, count) / 255) * 100
      solids[at] = count === 0 ? 0 : ((sorted[Math.floor(count / 4)] ?? 0) / 255) * 100
    }
  }
  return { columns, rows, means, solids, area: { ...area, width: columns, height: rows } }
}

/** An area with more ink than it may have. */
export interface Inked {
  readonly percent: number
  readonly area: Area
}

/** Where the ink sum is over a limit: cells that touch are one area, the most inked first. */
export function inkOver(cells: InkCells, limit: number): Inked[] {
  const { columns, rows, solids: percent } = cells
  const seen = new Uint8Array(percent.length)
  const found: Inked[] = []
  for (let start = 0; start < percent.length; start += 1) {
    if (seen[start] || (percent[start] ?? 0) <= limit) continue
    const open = [start]
    seen[start] = 1
    let most = 0
    let [left, top, right, bottom] = [columns, rows, 0, 0]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const [column, row] = [at % columns, Math.floor(at / columns)]
      most = Math.max(most, percent[at] ?? 0)
      left = Math.min(left, column)
      right = Math.max(right, column)
      top = Math.min(top, row)
      bottom = Math.max(bottom, row)
      const next = [
        column > 0 ? at - 1 : -1,
        column < columns - 1 ? at + 1 : -1,
        at - columns,
        at + columns,
      ]
      for (const one of next) {
        if (one < 0 || one >= percent.length || seen[one] || (percent[one] ?? 0) <= limit) continue
        seen[one] = 1
        open.push(one)
      }
    }
    const area = {
      x: cells.area.x + left,
      y: cells.area.y + top,
      width: right - left + 1,
      height: bottom - top + 1,
    }
    found.push({ percent: most, area })
  }
  return found.toSorted((a, b) => b.percent - a.percent)
}

/** The square of a mm that has the most ink, a line through it apart; undefined where there is none. */
export function mostInkedCell({ columns, solids, area }: InkCells): Inked | undefined {
  let most = -1
  for (const [at, percent] of solids.entries()) if (percent > (solids[most] ?? -1)) most = at
  if (most < 0) return undefined
  const [column, row] = [most % columns, Math.floor(most / columns)]
  return {
    percent: solids[most] ?? 0,
    area: { x: area.x + column, y: area.y + row, width: 1, height: 1 },
  }
}

/** The square of so many mm that has the most ink on the mean; undefined where there is no cell. */
export function mostInkedSquare(cells: InkCells, side: number): Inked | undefined {
  const { columns, rows, area } = cells
  const width = Math.min(side, columns)
  const height = Math.min(side, rows)
  if (width === 0 || height === 0) return undefined
  const sums = cornerSums(cells)
  const stride = columns + 1
  let most = Number.NEGATIVE_INFINITY
  let place = 0
  for (let row = 0; row + height <= rows; row += 1) {
    let above = row * stride
    let below = (row + height) * stride
    for (let column = 0; column + width <= columns; column += 1, above += 1, below += 1) {
      const lower = (sums[below + width] ?? 0) - (sums[below] ?? 0)
      const sum = lower - (sums[above + width] ?? 0) + (sums[above] ?? 0)
      if (sum <= most) continue
      most = sum
      place = above
    }
  }
  const [x, y] = [area.x + (place % stride), area.y + Math.floor(place / stride)]
  return { percent: most / (width * height), area: { x, y, width, height } }
}

/** Sums of the means of all cells above and to the left of each corner of cells. */
function cornerSums({ columns, rows, means }: InkCells): Float64Array {
  const stride = columns + 1
  const sums = new Float64Array(stride * (rows + 1))
  for (let row = 0; row < rows; row += 1) {
    let above = row * stride
    let ofRow = 0
    for (let column = 0; column < columns; column += 1, above += 1) {
      ofRow += means[row * columns + column] ?? 0
      sums[above + stride + 1] = ofRow + (sums[above + 1] ?? 0)
    }
  }
  return sums
}
