import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCatalogue } from '@flyer-open-data/flyer'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { cropPage } from '../reading/crop-page.ts'
import { rasterise } from '../reading/pdfium.ts'
import { PRINTED_STRINGS } from '../reading/printed-strings.ts'
import { decodeQrCodes } from '../reading/qr.ts'
import { pageTexts } from '../reading/text-lines.ts'
import { callCommand } from '../setup/call-command.ts'

const JOB = 'meuse-2024_trois-vallons'
const [partner] = readCatalogue().partners
if (!partner) throw new Error('The catalogue has no partner.')
const { name, service, mention, contact, landingLink } = partner

let out: string
let manifest: {
  readonly sender: string
  readonly files: readonly { readonly product: string; readonly path: string }[]
}
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'flyer-partner-'))
  const { code, stderr } = await callCommand([
    ...['meuse-2024', '--sender', 'trois-vallons'],
    ...['--out', out],
  ])
  expect(code, stderr).toBe(0)
  manifest = JSON.parse(await readFile(join(out, JOB, 'manifest.json'), 'utf8'))
})
afterAll(() => rm(out, { recursive: true, force: true }))

const read = async (product: string) =>
  new Uint8Array(await readFile(join(out, JOB, `${JOB}-${product}.pdf`)))
const oneSpace = (text: string) => text.replace(/\s+/g, ' ')

describe('a leaflet that a partner reprints', () => {
  it('has every product, and says whose it is', async () => {
    const owners = JSON.parse(
      await readFile(join(inject('out'), 'meuse-2024', 'manifest.json'), 'utf8'),
    )
    expect(manifest.sender).toBe('trois-vallons')
    expect(manifest.files.map(({ product }) => product)).toEqual(
      owners.files.map(({ product }: { product: string }) => product),
    )
  })

  it.each(['press', 'press-no-marks', 'press-x1a', 'repro-a3', 'office-a4', 'office-a4-light'])(
    'has in %s every word of the edition, and the partner’s own beside them',
    async (product) => {
      const text = oneSpace((await pageTexts(await read(product))).join(' '))
      for (const string of Object.values(PRINTED_STRINGS).flat()) {
        expect(text).toContain(oneSpace(string))
      }
      const own = [mention, name, service, contact.email, contact.telephone, contact.website]
      for (const string of own) expect(text).toContain(oneSpace(string ?? 'missing'))
      expect(text).toContain('trois-vallons.example/donnees')
      expect(text).not.toContain('www.datagrandest.fr/open-data')
    },
  )

  it('has a code that leads to the partner’s page', async () => {
    const middle = ({ width, height }: { width: number; height: number }) => [
      { x: width / 3, y: height * 0.4, width: width / 3, height: height * 0.35 },
    ]
    const page = await rasterise(await cropPage(await read('press'), 1, middle), 1, 300)
    expect(await decodeQrCodes(page)).toEqual([landingLink?.url])
  })

  it('says in the margin that it is an example, and not on the leaflet', async () => {
    for (const product of ['press', 'press-x1a', 'repro-sra3']) {
      for (const text of await pageTexts(await read(product))) {
        expect(text.split('Exemple fictif, ne pas tirer')).toHaveLength(2)
      }
    }
    for (const product of ['press-no-marks', 'office-a4', 'screen']) {
      expect((await pageTexts(await read(product))).join()).not.toContain('Exemple fictif')
    }
  })
})
