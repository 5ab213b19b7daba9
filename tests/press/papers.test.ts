import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { jobOf, readCatalogue } from '@flyer-open-data/flyer'
import { buildPapers, openWorkshop, runBundle } from '@flyer-open-data/print'
import { readColourEngine, readCondition } from '@flyer-open-data/print/node'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { describe, expect, inject, it } from 'vitest'
import { rasterise } from '../reading/pdfium.ts'
import { PRINTED_STRINGS } from '../reading/printed-strings.ts'
import { decodeQrCodes } from '../reading/qr.ts'
import { type MeasuredLine, pageLines, pageTexts } from '../reading/text-lines.ts'

const RUN = 'meuse-2024'
const out = join(inject('out'), RUN)
const manifest: {
  readonly files: readonly {
    readonly product: string
    readonly path: string
    readonly sha256: string
    readonly standards: readonly string[]
    readonly pages: number
    readonly trimMm: readonly [number, number]
    readonly bleedMm: number
  }[]
} = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))

const catalogue = readCatalogue()
const run = catalogue.printRuns.find(({ id }) => id === RUN)
if (!run) throw new Error(`There is no run ${RUN}.`)
const job = jobOf(catalogue, run)
const fonts = openFonts(await readFontFiles())
const layout = layoutLeaflet({ ...job, fonts })
const bundle = runBundle(job)
const products = manifest.files.filter(({ pages }) => pages !== null)
const files = await Promise.all(
  products.map(async (file) => ({
    ...file,
    path: bundle.handedOver(file.product),
    inFolder: file.path,
    bytes: new Uint8Array(await readFile(join(out, file.path))),
  })),
)
const papers = await buildPapers({
  ...openWorkshop({ job, layout, fonts, condition: await readCondition(run), readColourEngine }),
  bundle,
  files,
  reports: new Map(),
})
const paper = (name: string) => {
  const found = papers.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`There is no paper ${name}.`)
  return found.bytes
}
const proof = paper('bon-a-tirer.pdf')
const press = files.find(({ product }) => product === 'press')
const noMarks = files.find(({ product }) => product === 'press-no-marks')
if (!press || !noMarks) throw new Error('The run has no press files.')

const oneSpace = (text: string) => text.replaceAll(/\s+/g, ' ')

/** How much smaller the proof draws a side, and from where, told by two lines that are far apart. */
function reductionOf(lines: readonly (readonly [full: MeasuredLine, small: MeasuredLine])[]) {
  const byHeight = lines.toSorted(([a], [b]) => a.baseline - b.baseline)
  const [first, last] = [byHeight[0], byHeight.at(-1)]
  if (!first || !last) throw new Error('No line of the side stands on the proof.')
  const scale = (last[1].baseline - first[1].baseline) / (last[0].baseline - first[0].baseline)
  return {
    scale,
    x: first[1].left - first[0].left * scale,
    y: first[1].baseline - first[0].baseline * scale,
  }
}

describe('the proof of a run, read by others', () => {
  it('shows every word of the leaflet on its first page', async () => {
    const [first = ''] = await pageTexts(proof)
    const text = oneSpace(first)
    for (const string of Object.values(PRINTED_STRINGS).flat()) {
      expect(text).toContain(oneSpace(string))
    }
  })

  it('leads where the press file leads: its code is read from the drawn page', async () => {
    const url = 'https://www.datagrandest.fr/open-data'
    expect(await decodeQrCodes(await rasterise(proof, 1, 300))).toEqual([url])
  })

  it('draws both sides alike, each line where the press file has it', async () => {
    const onProof = await pageLines(proof, 1)
    const scales = [1, 2].map(async (page) => {
      const full = await pageLines(noMarks.bytes, page)
      const pairs = full.flatMap((line) => {
        const same = onProof.filter(({ text }) => text === line.text)
        return same.length === 1 && same[0] ? [[line, same[0]] as const] : []
      })
      expect(pairs.length).toBeGreaterThan(12)
      const { scale, x, y } = reductionOf(pairs)
      for (const [line, small] of pairs) {
        expect(small.left).toBeCloseTo(x + line.left * scale, 1)
        expect(small.baseline).toBeCloseTo(y + line.baseline * scale, 1)
        expect(small.width).toBeCloseTo(line.width * scale, 1)
      }
      return scale
    })
    const [outside = 0, inside = 0] = await Promise.all(scales)
    expect(outside).toBeCloseTo(inside, 4)
    expect(oneSpace((await pageTexts(proof))[0] ?? '')).toContain(
      `Réduit à ${Math.round(outside * 100)} %`,
    )
  })

  it('names the file as it is handed over, by its SHA-256', async () => {
    const [, second = ''] = await pageTexts(proof)
    const bare = second.replaceAll(/\s/g, '')
    expect(bare).toContain(press.path)
    expect(bare).toContain(press.sha256)
  })
})

it('the ticket leads to the press file, and knows its size', () => {
  const ticket = new TextDecoder().decode(paper('ticket.xjdf'))
  expect(ticket).toContain(`URL="${press.inFolder}"`)
  expect(ticket).toContain(`FileSize="${press.bytes.length}"`)
  expect(ticket).toContain(`IDValue="${press.sha256}"`)
})

it('the text for the printer names every product of the run, and both names of each', () => {
  const text = new TextDecoder().decode(paper('LISEZMOI.txt'))
  for (const { path, inFolder } of files) {
    expect(text).toContain(`  ${path}\r\n`)
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`chez qui l’a fabriqué : ${inFolder}`)
  }
  expect(text.replaceAll(/\s/g, '')).toContain(press.sha256)
})
