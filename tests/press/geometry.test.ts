import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { boxOf, pageDictionaries, requireBox } from '../reading/page-boxes.ts'
import { darkness, type Raster, rasterise } from '../reading/pdfium.ts'
import { visitRing } from './bleed-ring.ts'
import { drawRing } from './draw-ring.ts'

const out = inject('out')
const read = (product: string) =>
  readFile(join(out, 'meuse-2024', `meuse-2024-${product}.pdf`)).then((b) => new Uint8Array(b))

describe.each(['press', 'press-no-marks'])('the boxes of %s', (product) => {
  it('are two pages of 297 × 210 mm trim with 3 mm of bleed, and no other box', async () => {
    const pages = pageDictionaries(await read(product))
    expect(pages).toHaveLength(2)
    for (const page of pages) {
      const trim = requireBox(page, 'TrimBox')
      const bleed = requireBox(page, 'BleedBox')
      const media = requireBox(page, 'MediaBox')
      expect(trim.right - trim.left).toBeCloseTo(297, 2)
      expect(trim.top - trim.bottom).toBeCloseTo(210, 2)
      for (const [inner, outer] of [
        [trim.left, bleed.left],
        [trim.bottom, bleed.bottom],
        [-trim.right, -bleed.right],
        [-trim.top, -bleed.top],
      ] as const) {
        expect(inner - outer).toBeCloseTo(3, 2)
      }
      const room = product === 'press' ? 18 : 0
      expect(bleed.left - media.left).toBeCloseTo(room, 2)
      expect(media.top - bleed.top).toBeCloseTo(room, 2)
      for (const name of ['CropBox', 'ArtBox']) expect(boxOf(page, name)).toBeUndefined()
      expect(page).not.toMatch(/\/(UserUnit|Rotate)\b/)
    }
  })
})

/** Twenty pixels to the mm, so that every box falls on whole pixels. */
const DPI = 508

/** Places along a row or column where ink stands, as centres in mm. */
function inkedPlaces(raster: Raster, isInked: (i: number) => boolean, length: number): number[] {
  const places: number[] = []
  let start: number | undefined
  for (let i = 0; i <= length; i++) {
    if (i < length && isInked(i)) start ??= i
    else if (start !== undefined) {
      places.push((start + i) / 2 / raster.pixelsPerMm)
      start = undefined
    }
  }
  return places
}

describe.each([
  { side: 'outside', page: 1, folds: [97, 197] },
  { side: 'inside', page: 2, folds: [100, 200] },
])('the marks of the $side', ({ page, folds }) => {
  const trimX = 21
  const [mediaWidth, mediaHeight] = [339, 252]
  let raster: Raster
  beforeAll(async () => {
    // All marks stand in the margin of 18 mm.
    raster = await drawRing(await read('press'), page, DPI, 19)
  })

  it('has crop marks on the trim and fold marks on the folds, above and below', () => {
    expect(raster.width / raster.pixelsPerMm).toBeCloseTo(mediaWidth, 0)
    // A row through the first dash of the fold marks, 0.5 mm past the bleed.
    for (const y of [18 - 0.5, mediaHeight - 18 + 0.5]) {
      const row = y * raster.pixelsPerMm
      const places = inkedPlaces(raster, (x) => darkness(raster, x, row) > 0.25, raster.width)
      const expected = [0, ...folds, 297].map((x) => x + trimX)
      expect(places).toHaveLength(expected.length)
      for (const [i, x] of expected.entries()) {
        expect(Math.abs((places[i] ?? 0) - x), `mark at ${x - trimX} mm`).toBeLessThan(0.06)
      }
    }
    for (const x of [18 - 0.5, mediaWidth - 18 + 0.5]) {
      const column = x * raster.pixelsPerMm
      const places = inkedPlaces(raster, (y) => darkness(raster, column, y) > 0.25, raster.height)
      expect(places).toHaveLength(2)
      for (const [i, y] of [21, 21 + 210].entries()) {
        expect(Math.abs((places[i] ?? 0) - y), `mark at ${y - 21} mm`).toBeLessThan(0.06)
      }
    }
  })

  it('breaks fold marks into dashes and leaves crop marks whole', () => {
    const along = (x: number) =>
      inkedPlaces(
        raster,
        // Marks are the last 5 mm before the bleed; the colour bar stands above them.
        (y) =>
          y > 12 * raster.pixelsPerMm &&
          y < 18 * raster.pixelsPerMm &&
          darkness(raster, x * raster.pixelsPerMm, y) > 0.25,
        raster.height,
      ).length
    expect(along(trimX)).toBe(1)
    for (const fold of folds) expect(along(trimX + fold)).toBeGreaterThanOrEqual(2)
  })

  it('keeps every mark of the margin out of the bleed', async () => {
    const withMarks = await drawRing(await read('press'), page, 254, 22)
    const without = await drawRing(await read('press-no-marks'), page, 254, 4)
    const offset = Math.round(18 * withMarks.pixelsPerMm)
    let different = 0
    visitRing(without, Math.round(3 * without.pixelsPerMm), (x, y) => {
      // The outermost pixel is left out: the bleed and the margin share it.
      if (Math.min(x, y, without.width - 1 - x, without.height - 1 - y) === 0) return
      const here = darkness(without, x, y)
      const there = darkness(withMarks, x + offset, y + offset)
      if (Math.abs(here - there) > 0.3) different += 1
    })
    expect(different).toBe(0)
  })
})

it('carries the artwork over the trim to the edge of the bleed, on every side of the outside', async () => {
  const raster = await rasterise(await read('press-no-marks'), 1, 150)
  const edge = (x: number, y: number) => darkness(raster, x, y)
  for (let x = 3; x < raster.width - 3; x += 5) expect(edge(x, 1)).toBeGreaterThan(0.1)
  for (let y = 3; y < raster.height / 2; y += 5) {
    expect(edge(1, y)).toBeGreaterThan(0.1)
    expect(edge(raster.width - 2, y)).toBeGreaterThan(0.02)
  }
})
