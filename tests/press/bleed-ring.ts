import type { Raster } from '../reading/pdfium.ts'

type Place = readonly [x: number, y: number]

/** Whether a pixel is bare paper. */
export function isPaper({ data, width }: Raster, [x, y]: Place): boolean {
  const i = (y * width + x) * 4
  return [0, 1, 2].every((channel) => (data[i + channel] ?? 255) > 250)
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

/** A shape in the bleed: how far past the trim its nearest and its farthest pixel are, in mm. */
interface ShapeInBleed {
  readonly at: Place
  readonly from: number
  readonly to: number
}

/** The shapes in the bleed that touch the trim: pixels of one kind that hang together. */
export function shapesAtTrim(
  raster: Raster,
  bleed: number,
  isOfShape: (place: Place) => boolean,
): ShapeInBleed[] {
  const { width, height, pixelsPerMm } = raster
  const ring = Math.round(bleed * pixelsPerMm)
  const depth = ([x, y]: Place) => Math.min(x, y, width - 1 - x, height - 1 - y)
  const seen = new Uint8Array(width * height)
  const shapes: ShapeInBleed[] = []
  const enter = (place: Place, open: Place[]) => {
    const [x, y] = place
    if (x < 0 || y < 0 || x >= width || y >= height) return
    if (depth(place) >= ring || seen[y * width + x] || !isOfShape(place)) return
    seen[y * width + x] = 1
    open.push(place)
  }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      // Most of a page is no bleed.
      if (Math.min(x, y, width - 1 - x, height - 1 - y) >= ring) continue
      const open: Place[] = []
      enter([x, y], open)
      if (open.length === 0) continue
      let [deepest, shallowest] = [0, ring]
      for (let place = open.pop(); place; place = open.pop()) {
        deepest = Math.max(deepest, depth(place))
        shallowest = Math.min(shallowest, depth(place))
        const [px, py] = place
        for (const next of [
          [px + 1, py],
          [px - 1, py],
          [px, py + 1],
          [px, py - 1],
        ] as const) {
          enter(next, open)
        }
      }
      const pastTrim = (d: number) => (ring - d) / pixelsPerMm
      shapes.push({ at: [x, y], from: pastTrim(deepest + 1), to: pastTrim(shallowest) })
    }
  }
  return shapes.filter(({ from }) => from === 0)
}

/** How many pixels of the bleed have no like within a pixel in the same place of a larger bleed. */
export function pixelsUnlike(raster: Raster, bleed: number, larger: Raster): number {
  const { width, height, data, pixelsPerMm } = raster
  const ring = Math.round(bleed * pixelsPerMm)
  const offset = (larger.width - width) / 2
  const isLike = (i: number, x: number, y: number) => {
    const j = (y * larger.width + x) * 4
    return [0, 1, 2].every((c) => Math.abs((data[i + c] ?? 0) - (larger.data[j + c] ?? 0)) < 60)
  }
  let unlike = 0
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (Math.min(x, y, width - 1 - x, height - 1 - y) >= ring) continue
      const i = (y * width + x) * 4
      const [there, below] = [x + offset, y + offset]
      const hasLike = [0, -1, 1].some((dy) =>
        [0, -1, 1].some((dx) => isLike(i, there + dx, below + dy)),
      )
      if (!hasLike) unlike += 1
    }
  }
  return unlike
}
