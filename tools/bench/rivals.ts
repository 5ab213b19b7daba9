import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { editionOf, readCatalogue } from '@flyer-open-data/flyer'
import { PDFDocument } from 'pdf-lib'
import { pythonWith } from '../python-environment.ts'
import { type Typesetter, typstWith, WEASYPRINT } from '../typesetters.ts'
import type { ColdTimes } from './cold-command.ts'
import { type Measure, middle, printRow, tell, timeProgram } from './measure.ts'
import { htmlFor, typstFor } from './rival-sources.ts'

const ROUNDS = 5
/** Where the rivals are kept for the next time. */
const ENVIRONMENT = resolve('node_modules/.cache/flyer-bench/python')
const FONTS = resolve('packages/ui/fonts')

interface Rival extends Typesetter {
  readonly name: string
  readonly source: string
}

const RIVALS: readonly Rival[] = [
  { name: 'WeasyPrint 70', source: 'leaflet.html', ...WEASYPRINT },
  { name: 'Typst 0.15', source: 'leaflet.typ', ...typstWith(FONTS) },
]

/**
 * Times two other typesetters from PyPI with the same text on the same sheet, each as a process that
 * makes one PDF, and prints how our files compare. Where one is missing it says what, and goes on.
 */
export async function benchRivals({ press, run }: ColdTimes): Promise<void> {
  tell('WeasyPrint and Typst')
  process.stdout.write('\nOther typesetters, the same text on the same sheet, one PDF a process.\n')
  const python = await findPython()
  if (!python) return
  const folder = await mkdtemp(join(tmpdir(), 'flyer-rivals-'))
  try {
    const catalogue = readCatalogue()
    const first = catalogue.printRuns[0]
    if (!first) throw new Error('The catalogue has no run.')
    const edition = editionOf(catalogue, first)
    await writeFile(join(folder, 'leaflet.html'), htmlFor(edition, catalogue.format, FONTS))
    await writeFile(join(folder, 'leaflet.typ'), typstFor(edition, catalogue.format))
    for (const rival of RIVALS) {
      const time = await timeRival(rival, python, folder)
      if (typeof time === 'string') {
        process.stdout.write(`${rival.name} is not compared: ${time}\n`)
        continue
      }
      printRow(rival.name, time)
      printRow('  one press file to it', press, press.ms / time.ms)
      printRow('  one run to it', run, run.ms / time.ms)
      printRow('  one file of a run to it', { ...run, ms: run.ms / 6 }, run.ms / 6 / time.ms)
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The Python of an environment that has both packages; undefined, and said, when there is none. */
async function findPython(): Promise<string | undefined> {
  const packages = RIVALS.map((rival) => rival.package)
  try {
    return await pythonWith(ENVIRONMENT, packages)
  } catch (error) {
    process.stdout.write(
      `They are not compared: Python 3 with venv, pip and PyPI are needed (${firstLine(error)}).\n`,
    )
    return undefined
  }
}

/** Its middle time, or why it has none; every PDF is looked at, so that none is empty. */
async function timeRival(rival: Rival, python: string, folder: string): Promise<Measure | string> {
  const source = join(folder, rival.source)
  const pdf = `${source}.pdf`
  const script = rival.script(source, pdf)
  try {
    const measures: Measure[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const { ms } = await timeProgram(python, ['-c', script])
      measures.push({ ms, megabytes: Number.NaN })
    }
    const document = await PDFDocument.load(await readFile(pdf))
    const pages = document.getPageCount()
    if (pages !== 2) return `its PDF has ${pages} pages, not 2`
    const fonts = document.context
      .enumerateIndirectObjects()
      .filter(([, object]) => /\/FontFile[23]?\b/.test(String(object)))
    return fonts.length >= 2 ? middle(measures) : 'its PDF holds no text in the leaflet’s fonts'
  } catch (error) {
    return firstLine(error)
  }
}

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n').filter(Boolean).at(-1) ?? ''
