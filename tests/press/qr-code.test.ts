import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { type Raster, rasterise } from '../reading/pdfium.ts'
import { decodeQrCodes } from '../reading/qr.ts'

const out = inject('out')

it('stands twice on the imposed sheet, either way up', async () => {
  const pdf = await readFile(join(out, 'meuse-2024', 'meuse-2024-repro-sra3.pdf'))
  const page = await rasterise(new Uint8Array(pdf), 1, 150)
  const url = 'https://www.datagrandest.fr/open-data'
  expect(await decodeQrCodes(page)).toEqual([url, url])
})

/** The middle of a page, a third wide and a third high: the only code of the page, and its column. */
function middleOf({ width, height, data, pixelsPerMm }: Raster): Raster {
  const [left, top] = [Math.floor(width / 3), Math.floor(height * 0.4)]
  const [third, rows] = [Math.ceil(width / 3), Math.ceil(height * 0.35)]
  const cut = new Uint8ClampedArray(third * rows * 4)
  for (let y = 0; y < rows; y++) {
    const start = ((top + y) * width + left) * 4
    cut.set(data.subarray(start, start + third * 4), y * third * 4)
  }
  return { width: third, height: rows, data: cut, pixelsPerMm }
}

describe.each(['press', 'press-no-marks', 'press-x1a', 'office-a4'])(
  'the QR code of %s',
  (product) => {
    it.each([150, 300, 600])('decodes to the landing address at %i dpi', async (dpi) => {
      const pdf = await readFile(join(out, 'meuse-2024', `meuse-2024-${product}.pdf`))
      const page = await rasterise(new Uint8Array(pdf), 1, dpi)
      // One code on the whole page is told at 150 dpi: finer, only what is around it is looked at.
      const seen = dpi === 150 ? page : middleOf(page)
      expect(await decodeQrCodes(seen)).toEqual(['https://www.datagrandest.fr/open-data'])
    })
  },
)
