import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { darkness, type Raster, rasterise } from '../reading/pdfium.ts'

const RUN = 'meuse-2024'
/** Four pixels to the mm. */
const DPI = 101.6
/** What printers leave blank along the edge of a sheet, in mm. */
const BLANK_MM = 5

/** What is printed on the user's own machine: its pages, and the paper that they are, in mm. */
const SHEETS: readonly (readonly [
  product: string,
  pages: number,
  width: number,
  height: number,
])[] = [
  ['repro-sra3', 2, 320, 450],
  ['repro-a3', 2, 420, 297],
  ['office-a4', 2, 297, 210],
  ['office-a4-light', 2, 297, 210],
  ['fold-template', 1, 210, 297],
  ['dummy', 2, 297, 210],
]

/** The smallest rectangle that holds all that is not white, as distances from the edges, in mm. */
function blankAround(raster: Raster) {
  let [left, top, right, bottom] = [raster.width, raster.height, -1, -1]
  for (let y = 0; y < raster.height; y++) {
    for (let x = 0; x < raster.width; x++) {
      if (darkness(raster, x, y) < 0.03) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = y
    }
  }
  const mm = (pixels: number) => pixels / raster.pixelsPerMm
  return [left, top, raster.width - 1 - right, raster.height - 1 - bottom].map(mm)
}

describe.each(SHEETS)('%s, printed at 100 %%', (product, pages, width, height) => {
  it('has its paper’s size, and nothing within 5 mm of its edge', async () => {
    const pdf = new Uint8Array(await readFile(join(inject('out'), RUN, `${RUN}-${product}.pdf`)))
    for (let page = 1; page <= pages; page++) {
      const raster = await rasterise(pdf, page, DPI)
      expect([raster.width, raster.height].map((pixels) => pixels / raster.pixelsPerMm)).toEqual([
        expect.closeTo(width, 0),
        expect.closeTo(height, 0),
      ])
      const blank = blankAround(raster)
      // A pixel that an edge touches is grey.
      for (const distance of blank) expect(distance).toBeGreaterThanOrEqual(BLANK_MM - 0.26)
      expect(Math.max(...blank)).toBeLessThan(height / 2)
    }
  })
})

it('repro-a3 has the leaflet in the middle of its sheet: front and back lie on each other', async () => {
  const pdf = new Uint8Array(await readFile(join(inject('out'), RUN, `${RUN}-repro-a3.pdf`)))
  const raster = await rasterise(pdf, 1, DPI)
  const at = (mm: number) => Math.round(mm * raster.pixelsPerMm)
  /** Where the blue of the outside begins and ends on a line through the middle of its upper part. */
  const dark = Array.from({ length: raster.width }, (_, x) => x).filter(
    (x) => darkness(raster, x, at(46)) > 0.5,
  )
  const [first = 0, last = 0] = [dark[0], dark.at(-1)]
  expect(first / raster.pixelsPerMm).toBeCloseTo(58.5, 0)
  expect((raster.width - 1 - last) / raster.pixelsPerMm).toBeCloseTo(58.5, 0)
})
