import { jobOf, readCatalogue } from '@flyer-open-data/flyer'
import {
  buildProduct,
  openWorkshop,
  PRODUCT_NAMES,
  PRODUCTS,
  translateDocument,
} from '@flyer-open-data/print'
import { readColourEngine, readCondition } from '@flyer-open-data/print/node'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { PDFDocument } from 'pdf-lib'
import { type Measure, median, middle, printRow, repeat, tell, timed } from './measure.ts'
import { benchWarmPreflight } from './warm-preflight.ts'

const ROUNDS = 5
const PAIRS = 15

/** Times one product, stage by stage, in a process that has made it before; sizes of files; preflight. */
export async function benchWarmProduct(): Promise<void> {
  tell('one product, warm')
  const catalogue = readCatalogue()
  const run = catalogue.printRuns.find(({ id }) => id === 'meuse-2024')
  if (!run) throw new Error('The run meuse-2024 is not in the catalogue.')
  const fonts = openFonts(await readFontFiles())
  const job = jobOf(catalogue, run)
  const condition = await readCondition(run)
  const layOut = () => layoutLeaflet({ ...job, fonts })
  const openShop = () => openWorkshop({ job, layout: layOut(), fonts, condition, readColourEngine })
  const shop = openShop()
  const sheet = await shop.renderSheet('marks')
  const sizes: [string, number][] = []
  for (const name of PRODUCT_NAMES) {
    sizes.push([name, (await buildProduct(PRODUCTS[name], shop)).bytes.length])
  }
  const layout = await repeat(ROUNDS, () => timed(layOut))
  // One after the other in each round, so that a busy moment of the machine weighs on both.
  const pairs: { render: Measure; finish: Measure }[] = []
  for (let i = 0; i < PAIRS; i++) {
    pairs.push({
      render: await timed(() => openShop().renderSheet('marks')),
      finish: await timed(() => shop.finish(sheet, 'PDF/X-4')),
    })
  }
  const warm = await repeat(ROUNDS, () => timed(() => buildProduct(PRODUCTS.press, openShop())))
  const inks = await repeat(ROUNDS, async () => {
    const document = await PDFDocument.load(sheet.bytes, { updateMetadata: false })
    return timed(() => translateDocument(document))
  })
  process.stdout.write(`\nWarm, median of ${ROUNDS}. Ratio to one press file.\n`)
  printRow('one press file', warm, 1)
  printRow('  its layout', layout, layout.ms / warm.ms)
  printRow('  its rendering', middle(pairs.map(({ render }) => render)))
  printRow('  its prepress', middle(pairs.map(({ finish }) => finish)))
  printRow('  colours to inks, a page', { ...inks, ms: inks.ms / 2 })
  const ratio = median(pairs.map(({ finish, render }) => finish.ms / render.ms))
  process.stdout.write(`Prepress to rendering, median of ${PAIRS} pairs: ${ratio.toFixed(2)}\n`)
  for (const [name, bytes] of sizes) {
    process.stdout.write(`${name.padEnd(36)}${(bytes / 1000).toFixed(0).padStart(7)} kB\n`)
  }
  await benchWarmPreflight(job, openShop)
}
