import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jobOf, readCatalogue, withText } from '@flyer-open-data/flyer'
import {
  buildProduct,
  openWorkshop,
  PRODUCT_NAMES,
  PRODUCTS,
  type ProductName,
} from '@flyer-open-data/print'
import { readColourEngine, readCondition } from '@flyer-open-data/print/node'
import { type FontBook, layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { beforeAll, expect, inject, it } from 'vitest'

const RUN = 'meuse-2024'

const catalogue = readCatalogue()
const run = catalogue.printRuns.find(({ id }) => id === RUN)
if (!run) throw new Error(`There is no run ${RUN}.`)
const job = jobOf(catalogue, run)
const { edition } = job
const condition = await readCondition(run)

/** SHA-256 of each product as the command has made them, all in one process. */
let expected: Readonly<Record<string, string>>
beforeAll(async () => {
  const manifest = JSON.parse(await readFile(join(inject('out'), RUN, 'manifest.json'), 'utf8'))
  expected = Object.fromEntries(
    manifest.files.map((file: { product: string; sha256: string }) => [file.product, file.sha256]),
  )
})

/** Builds products one after the other, with fonts that may have been used before. */
async function build(names: readonly ProductName[], fonts: FontBook, words = edition) {
  const ofWords = { ...job, edition: words }
  const layout = layoutLeaflet({ ...ofWords, fonts })
  const workshop = openWorkshop({ job: ofWords, layout, fonts, condition, readColourEngine })
  const hashes: Record<string, string> = {}
  for (const name of names) {
    const { bytes } = await buildProduct(PRODUCTS[name], workshop)
    hashes[name] = createHash('sha256').update(bytes).digest('hex')
  }
  return hashes
}

const freshFonts = async () => openFonts(await readFontFiles())

it.each(PRODUCT_NAMES.map((name) => [name]))(
  '%s is the same file alone as among the others',
  async (name) => {
    expect(await build([name], await freshFonts())).toEqual({ [name]: expected[name] })
  },
)

it.each([
  ['the other way round', PRODUCT_NAMES.toReversed()],
  ['SRA3 first', ['repro-sra3', 'screen', 'press', 'office-a4', 'press-no-marks', 'press-x1a']],
  ['the screen first', ['screen', 'press-x1a', 'repro-sra3', 'press-no-marks', 'press']],
] as [string, ProductName[]][])('the files are the same in any order: %s', async (_, names) => {
  const hashes = await build(names, await freshFonts())
  for (const [name, hash] of Object.entries(hashes)) expect(hash, name).toBe(expected[name])
})

it('the files are the same after other words were set in the same fonts', async () => {
  const fonts = await freshFonts()
  const other = withText(
    edition,
    { panel: 'voices', field: 'testimonials.0.words' },
    'Fiches, fluides\u00a0: ½\u202f? Voilà.'.replace('½', '0,5'),
  )
  await build(['repro-sra3', 'screen'], fonts, other)
  expect(await build(['press', 'screen'], fonts)).toEqual({
    press: expected['press'],
    screen: expected['screen'],
  })
})
