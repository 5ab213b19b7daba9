import type { Raster } from '../reading/pdfium.ts'

type Place = readonly [x: number, y: number]

/** Whether a pixel is bare paper. */
export function isPaper(raster: Raster, [x, y]: Place): boolean {
  return isPaperAt(raster, y * raster.width + x)
}

/** The same by the number of the pixel, row after row. */
function isPaperAt({ data }: Raster, pixel: number): boolean {
  const i = pixel * 4
  return (data[i] ?? 255) > 250 && (data[i + 1] ?? 255) > 250 && (data[i + 2] ?? 255) > 250
}

/** The outermost pixels of each side of a page, from the top or from the left. */
export function edgesOf({ width, height }: Raster): Readonly<Record<string, readonly Place[]>> {
  const row = (y: number) => Array.from({ length: width }, (_, x): Place => [x, y])
  const column = (x: number) => Array.from({ length: height }, (_, y): Place => [x, y])
  return { top: row(0), bottom: row(height - 1), left: column(0), right: column(width - 1) }
}

/** The longest stretch of bare paper along an edge, in mm. */
export function longestPaper(raster: Raster, edge: readonly Place[]): number {
  let [longest, run] = [0, 0]
  for (const place of edge) {
    run = isPaper(raster, place) ? run + 1 : 0
    longest = Math.max(longest, run)
  }
  return longest / raster.pixelsPerMm
}

/** Visits the pixels that are less than so many from the edge, row after row. */
export function visitRing(
  { width, height }: Raster,
  ring: number,
  visit: (x: number, y: number) => void,
) {
  for (let y = 0; y < height; y++) {
    const isWhole = Math.min(y, height - 1 - y) < ring
    for (let x = 0; x < width; x++) {
      // Most of a page is no bleed.
      if (!isWhole && x === ring) x = width - ring
      visit(x, y)
    }
  }
}

/** A shape in the bleed: how far past the trim its nearest and its farthest pixel are, in mm. */
interface ShapeInBleed {
  readonly at: Place
  readonly from: number
  readonly to: number
}

/** The shapes in the bleed that touch the trim: connected pixels of one kind. */
export function shapesAtTrim(
  raster: Raster,
  bleed: number,
  kind: 'paper' | 'printed',
): ShapeInBleed[] {
  const { width, height, pixelsPerMm } = raster
  const ring = Math.round(bleed * pixelsPerMm)
  const depth = (x: number, y: number) => Math.min(x, y, width - 1 - x, height - 1 - y)
  const seen = new Uint8Array(width * height)
  const shapes: ShapeInBleed[] = []
  const open: number[] = []
  const enter = (x: number, y: number) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return
    const pixel = y * width + x
    if (seen[pixel] || depth(x, y) >= ring) return
    if (isPaperAt(raster, pixel) !== (kind === 'paper')) return
    seen[pixel] = 1
    open.push(pixel)
  }
  visitRing(raster, ring, (x, y) => {
    enter(x, y)
    if (open.length === 0) return
    let [deepest, shallowest] = [0, ring]
    for (let pixel = open.pop(); pixel !== undefined; pixel = open.pop()) {
      const px = pixel % width
      const py = (pixel - px) / width
      deepest = Math.max(deepest, depth(px, py))
      shallowest = Math.min(shallowest, depth(px, py))
      enter(px + 1, py)
      enter(px - 1, py)
      enter(px, py + 1)
      enter(px, py - 1)
    }
    const pastTrim = (d: number) => (ring - d) / pixelsPerMm
    shapes.push({ at: [x, y], from: pastTrim(deepest + 1), to: pastTrim(shallowest) })
  })
  return shapes.filter(({ from }) => from === 0)
}

/** How many pixels of the bleed have no like within a pixel in the same place of a larger bleed. */
export function pixelsUnlike(raster: Raster, bleed: number, larger: Raster): number {
  const { width, data, pixelsPerMm } = raster
  const offset = (larger.width - width) / 2
  const isLike = (i: number, x: number, y: number) => {
    const j = (y * larger.width + x) * 4
    for (let c = 0; c < 3; c++) {
      if (Math.abs((data[i + c] ?? 0) - (larger.data[j + c] ?? 0)) >= 60) return false
    }
    return true
  }
  const hasLike = (i: number, x: number, y: number) => {
    if (isLike(i, x, y)) return true
    for (let dy = -1; dy <= 1; dy++) {
      for (let dx = -1; dx <= 1; dx++) if (isLike(i, x + dx, y + dy)) return true
    }
    return false
  }
  let unlike = 0
  visitRing(raster, Math.round(bleed * pixelsPerMm), (x, y) => {
    if (!hasLike((y * width + x) * 4, x + offset, y + offset)) unlike += 1
  })
  return unlike
}
