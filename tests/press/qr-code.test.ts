import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { rasterise } from '../reading/pdfium.ts'
import { decodeQrCodes } from '../reading/qr.ts'

const out = inject('out')

it('stands twice on the imposed sheet, either way up', async () => {
  const pdf = await readFile(join(out, 'meuse-2024', 'meuse-2024-repro-sra3.pdf'))
  const page = await rasterise(new Uint8Array(pdf), 1, 150)
  const url = 'https://www.datagrandest.fr/open-data'
  expect(await decodeQrCodes(page)).toEqual([url, url])
})

describe.each(['press', 'press-no-marks', 'press-x1a', 'office-a4'])(
  'the QR code of %s',
  (product) => {
    it.each([150, 300, 600])('decodes to the landing address at %i dpi', async (dpi) => {
      const pdf = await readFile(join(out, 'meuse-2024', `meuse-2024-${product}.pdf`))
      const page = await rasterise(new Uint8Array(pdf), 1, dpi)
      expect(await decodeQrCodes(page)).toEqual(['https://www.datagrandest.fr/open-data'])
    })
  },
)
