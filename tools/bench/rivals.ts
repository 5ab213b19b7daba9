import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { editionOf, readCatalogue } from '@flyer-open-data/flyer'
import { PDFDocument } from 'pdf-lib'
import type { ColdTimes } from './cold-command.ts'
import { type Measure, middle, printRow, tell, timeProgram } from './measure.ts'
import { htmlFor, typstFor } from './rival-sources.ts'

const ROUNDS = 5
/** Where the rivals are kept for the next time: versions in the name, so another version is made again. */
const ENVIRONMENT = resolve('node_modules/.cache/flyer-bench/weasyprint-70.0-typst-0.15.2')
const PACKAGES = ['weasyprint==70.0', 'typst==0.15.2']
const FONTS = resolve('packages/ui/fonts')

interface Rival {
  readonly name: string
  readonly source: string
  readonly script: (source: string, pdf: string) => string
}

const RIVALS: readonly Rival[] = [
  {
    name: 'WeasyPrint 70',
    source: 'leaflet.html',
    script: (source, pdf) => `import weasyprint; weasyprint.HTML(${source}).write_pdf(${pdf})`,
  },
  {
    name: 'Typst 0.15',
    source: 'leaflet.typ',
    script: (source, pdf) =>
      `import typst; typst.compile(${source}, output=${pdf}, font_paths=[${JSON.stringify(FONTS)}], ignore_system_fonts=True)`,
  },
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
  const python = join(ENVIRONMENT, 'bin/python')
  if (existsSync(join(ENVIRONMENT, 'complete'))) return python
  try {
    await rm(ENVIRONMENT, { recursive: true, force: true })
    await timeProgram('python3', ['-m', 'venv', ENVIRONMENT])
    await timeProgram(python, ['-m', 'pip', 'install', '--quiet', ...PACKAGES])
    await writeFile(join(ENVIRONMENT, 'complete'), PACKAGES.join('\n'))
    return python
  } catch (error) {
    process.stdout.write(
      `They are not compared: Python 3 with venv, pip and PyPI are needed (${firstLine(error)}).\n`,
    )
    return undefined
  }
}

/** Its middle time, or why it has none; every PDF is looked at, so that none is empty. */
async function timeRival(rival: Rival, python: string, folder: string): Promise<Measure | string> {
  const [source, pdf] = [rival.source, `${rival.source}.pdf`].map((name) => join(folder, name))
  const script = rival.script(JSON.stringify(source), JSON.stringify(pdf))
  try {
    const measures: Measure[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const { ms } = await timeProgram(python, ['-c', script])
      measures.push({ ms, megabytes: Number.NaN })
    }
    const document = await PDFDocument.load(await readFile(pdf ?? ''))
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
