import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { cropPage } from '../reading/crop-page.ts'
import { rasterise } from '../reading/pdfium.ts'
import { decodeQrCodes } from '../reading/qr.ts'

const out = inject('out')

it('stands twice on the imposed sheet, either way up', async () => {
  const pdf = await readFile(join(out, 'meuse-2024', 'meuse-2024-repro-sra3.pdf'))
  const page = await rasterise(new Uint8Array(pdf), 1, 150)
  const url = 'https://www.datagrandest.fr/open-data'
  expect(await decodeQrCodes(page)).toEqual([url, url])
})

/** The middle of a page, a third wide and a third high: the only code of the page, and its column. */
const middleOf = ({ width, height }: { width: number; height: number }) => [
  { x: width / 3, y: height * 0.4, width: width / 3, height: height * 0.35 },
]

describe.each(['press', 'press-no-marks', 'press-x1a', 'repro-a3', 'office-a4', 'office-a4-light'])(
  'the QR code of %s',
  (product) => {
    it.each([150, 300, 600])('decodes to the landing address at %i dpi', async (dpi) => {
      const file = join(out, 'meuse-2024', `meuse-2024-${product}.pdf`)
      const pdf = new Uint8Array(await readFile(file))
      // One code on the whole page is told at 150 dpi: finer, only what is around it is looked at.
      const seen = dpi === 150 ? pdf : await cropPage(pdf, 1, middleOf)
      expect(await decodeQrCodes(await rasterise(seen, 1, dpi))).toEqual([
        'https://www.datagrandest.fr/open-data',
      ])
    })
  },
)
