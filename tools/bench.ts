/** Times the print command cold and one press file warm, and prints ratios: `npm run bench`. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { editionOf, readCatalogue } from '@flyer-open-data/flyer'
import {
  buildProduct,
  openWorkshop,
  PRODUCT_NAMES,
  PRODUCTS,
  translateDocument,
} from '@flyer-open-data/print'
import { readCondition } from '@flyer-open-data/print/node'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { PDFDocument } from 'pdf-lib'

const ROUNDS = 5
const PAIRS = 15

interface Measure {
  readonly ms: number
  readonly megabytes: number
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** One whole process, from nothing to its end, with the most memory it held. */
async function runProcess(args: readonly string[]): Promise<Measure> {
  const report = `process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS))`
  const start = performance.now()
  const child = spawn(
    process.execPath,
    [
      '--import',
      'tsx',
      '--import',
      `data:text/javascript,${encodeURIComponent(report)}`,
      'packages/print/src/cli/main.ts',
      ...args,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`print ${args.join(' ')} ended with ${code}:\n${stderr}`)
  return {
    ms: performance.now() - start,
    megabytes: Number(/RSS (\d+)/.exec(stderr)?.[1]) / 1024,
  }
}

async function repeat(measure: () => Promise<Measure>): Promise<Measure> {
  const measures: Measure[] = []
  for (let i = 0; i < ROUNDS; i++) measures.push(await measure())
  return middle(measures)
}

/** The median time and the most memory. */
const middle = (measures: readonly Measure[]): Measure => ({
  ms: median(measures.map((m) => m.ms)),
  megabytes: Math.max(...measures.map((m) => m.megabytes)),
})

/** Says what is being measured, on a terminal; a log gets the results alone. */
function tell(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`measuring ${what} …\n`)
}

const out = await mkdtemp(join(tmpdir(), 'flyer-bench-'))
tell('the command, cold')
const help = await repeat(() => runProcess(['--help']))
const cold = await repeat(() => runProcess(['meuse-2024', '--out', out]))
const every = await repeat(() => runProcess(['--out', out]))
await rm(out, { recursive: true, force: true })

tell('one product, warm')
const catalogue = readCatalogue()
const run = catalogue.printRuns.find(({ id }) => id === 'meuse-2024')
if (!run) throw new Error('The run meuse-2024 is not in the catalogue.')
const fonts = openFonts(await readFontFiles())
const edition = editionOf(catalogue, run)
const condition = await readCondition(run)
const layOut = () =>
  layoutLeaflet({ edition, format: catalogue.format, landingLink: catalogue.landingLink, fonts })
const openShop = () => openWorkshop({ run, edition, layout: layOut(), fonts, condition })
const timed = async (work: () => unknown): Promise<Measure> => {
  const start = performance.now()
  await work()
  return { ms: performance.now() - start, megabytes: process.memoryUsage.rss() / 2 ** 20 }
}
const shop = openShop()
const sheet = await shop.renderSheet('marks')
const sizes: [string, number][] = []
for (const name of PRODUCT_NAMES) {
  sizes.push([name, (await buildProduct(PRODUCTS[name], shop)).bytes.length])
}
const layout = await repeat(() => timed(layOut))
// One after the other in each round, so that a busy moment of the machine weighs on both.
const pairs: { render: Measure; finish: Measure }[] = []
for (let i = 0; i < PAIRS; i++) {
  pairs.push({
    render: await timed(() => openShop().renderSheet('marks')),
    finish: await timed(() => shop.finish(sheet, 'PDF/X-4')),
  })
}
const render = middle(pairs.map((pair) => pair.render))
const finish = middle(pairs.map((pair) => pair.finish))
const prepressToRendering = median(pairs.map((pair) => pair.finish.ms / pair.render.ms))
const warm = await repeat(() => timed(() => buildProduct(PRODUCTS.press, openShop())))
const inks = await repeat(async () => {
  const document = await PDFDocument.load(sheet.bytes, { updateMetadata: false })
  return timed(() => translateDocument(document))
})

const rows: [string, Measure][] = [
  ['--help, cold process', help],
  ['one run, cold process', cold],
  ['four runs, cold process', every],
  ['one press file, warm', warm],
  ['  its layout', layout],
  ['  its rendering', render],
  ['  its prepress', finish],
  ['  colours to inks, a page', { ...inks, ms: inks.ms / 2 }],
]
process.stdout.write(`Median of ${ROUNDS}; memory is the most held. Ratio to one cold run.\n`)
for (const [name, { ms, megabytes }] of rows) {
  process.stdout.write(
    `${name.padEnd(28)}${ms.toFixed(0).padStart(7)} ms${megabytes.toFixed(0).padStart(7)} MB${(ms / cold.ms).toFixed(3).padStart(9)}\n`,
  )
}
process.stdout.write(
  `\nPrepress to rendering, median of ${PAIRS} pairs: ${prepressToRendering.toFixed(2)} (target: under 0.20)\n`,
)
for (const [name, bytes] of sizes) {
  process.stdout.write(`${name.padEnd(28)}${(bytes / 1000).toFixed(0).padStart(7)} kB\n`)
}
