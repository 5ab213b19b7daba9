import type { Job } from '@flyer-open-data/flyer'
import { buildProduct, PRODUCT_NAMES, PRODUCTS, type ProductName } from '@flyer-open-data/print'
import { readRenderer } from '@flyer-open-data/print/node'
import {
  expectedLeaflet,
  preflight,
  readFile,
  wantedOfProduct,
} from '@flyer-open-data/print/preflight'
import { type Measure, median, middle, printRow, repeat, tell, timed } from './measure.ts'

type Workshop = Parameters<typeof buildProduct>[1]

const ROUNDS = 5

/**
 * Times reading one press file back beside rendering it, and a run of all products with and without
 * reading them back, in a process that has done both before; prints ratios.
 *
 * @param openShop a workshop that has rendered nothing yet
 */
export async function benchWarmPreflight(job: Job, openShop: () => Workshop): Promise<void> {
  tell('preflight, warm')
  const inspect = async (name: ProductName, bytes: Uint8Array) => {
    const { heldTo } = PRODUCTS[name]
    const { report } = await preflight({
      bytes,
      renderer: readRenderer,
      wanted: () => wantedOfProduct(PRODUCTS[name], job.run),
      leaflet: () => heldTo.pages && expectedLeaflet(job, heldTo.pages),
    })
    if (report.verdict !== 'accepted') throw new Error(`${name} does not pass: ${report.verdict}`)
  }
  // As a run does it: while a product is built, those before it are read back.
  const buildAll = async (isRead: boolean) => {
    const shop = openShop()
    const inspections: Promise<void>[] = []
    for (const name of PRODUCT_NAMES) {
      const { bytes } = await buildProduct(PRODUCTS[name], shop)
      if (isRead) inspections.push(inspect(name, bytes))
    }
    await Promise.all(inspections)
  }
  const { bytes } = await buildProduct(PRODUCTS.press, openShop())
  await buildAll(true)
  const alone = await inPairs(
    () => openShop().renderSheet('marks'),
    () => inspect('press', bytes),
  )
  const reading = await repeat(ROUNDS, () => timed(() => readFile(bytes)))
  const runs = await inPairs(
    () => buildAll(false),
    () => buildAll(true),
  )
  process.stdout.write(`\nPreflight, warm, median of ${ROUNDS} pairs. Ratio to the row above.\n`)
  printRow('rendering one press file', alone.first)
  printRow('  its preflight', alone.second, alone.ratio)
  printRow('    reading its bytes', reading, reading.ms / alone.second.ms)
  printRow('all products, not read back', runs.first)
  printRow('all products, each read back', runs.second, runs.ratio)
}

/** Two pieces of work in turns, so that a busy moment of the machine weighs on both. */
async function inPairs(first: () => Promise<unknown>, second: () => Promise<unknown>) {
  const pairs: { first: Measure; second: Measure }[] = []
  for (let i = 0; i < ROUNDS; i++) {
    pairs.push({ first: await timed(first), second: await timed(second) })
  }
  return {
    first: middle(pairs.map((pair) => pair.first)),
    second: middle(pairs.map((pair) => pair.second)),
    ratio: median(pairs.map((pair) => pair.second.ms / pair.first.ms)),
  }
}
