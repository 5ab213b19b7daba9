import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { catalogueWith } from '../bad-input/faults.ts'
import { rasterise } from '../reading/pdfium.ts'
import { decodeQrCodes } from '../reading/qr.ts'
import { callCommand } from '../setup/call-command.ts'

const RUN = 'meuse-2024'

/** The addresses that a PDF's links lead to, as the bytes of their strings. */
const addressesIn = (pdf: Buffer) =>
  [...pdf.toString('latin1').matchAll(/\/URI\s*(\((?:\\.|[^\\)])*\)|<[^>]*>)/g)].map(
    ([, string = '']) => string,
  )

let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-addresses-'))
  const { code, stderr } = await callCommand(
    [RUN, '--product', 'press,screen', '--out', out],
    catalogueWith('accented-addresses'),
  )
  expect({ code, stderr }).toMatchObject({ code: 0 })
})
afterAll(() => rm(out, { recursive: true, force: true }))

const read = (folder: string, product: string) =>
  readFile(join(folder, RUN, `${RUN}-${product}.pdf`))

describe('addresses with accents', () => {
  it('are in ASCII in the QR code, so that every reader opens the same page', async () => {
    const page = await rasterise(new Uint8Array(await read(out, 'press')), 1, 300)
    expect(await decodeQrCodes(page)).toEqual(['https://xn--donnes-eva.fr/o%C3%B9'])
  })

  it('are in ASCII in the links', async () => {
    expect(addressesIn(await read(out, 'screen'))).toEqual([
      '(mailto:contact@datagrandest.fr)',
      '(https://www.xn--donnes-eva.fr)',
      '(https://xn--donnes-eva.fr/o%C3%B9)',
      '(https://xn--donnes-eva.fr/o%C3%B9)',
    ])
  })
})

it('the links of the leaflet lead where its printed addresses say', async () => {
  expect(addressesIn(await read(inject('out'), 'screen'))).toEqual([
    '(mailto:contact@datagrandest.fr)',
    '(https://www.datagrandest.fr)',
    // The code, and the address over it.
    '(https://www.datagrandest.fr/open-data)',
    '(https://www.datagrandest.fr/open-data)',
  ])
})
