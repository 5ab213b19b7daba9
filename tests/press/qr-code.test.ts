import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { rasterise } from '../reading/pdfium.ts'
import { decodeQrCodes } from '../reading/qr.ts'

const out = inject('out')

describe.each(['press', 'press-no-marks'])('the QR code of %s', (product) => {
  it.each([150, 300, 600])('decodes to the landing address at %i dpi', async (dpi) => {
    const pdf = await readFile(join(out, 'meuse-2024', `meuse-2024-${product}.pdf`))
    const page = await rasterise(new Uint8Array(pdf), 1, dpi)
    expect(await decodeQrCodes(page)).toEqual(['https://www.datagrandest.fr/open-data'])
  })
})
