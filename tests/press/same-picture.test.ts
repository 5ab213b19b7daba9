import { translateDocument } from '@flyer-open-data/print'
import { INKS, type InkName, LEAFLET_INKS, screenColour } from '@flyer-open-data/ui'
import fc from 'fast-check'
import { type PDFDocument, PDFName } from 'pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { addStream, pageText, smallPdf } from '../../packages/print/src/testing/small-pdf.ts'
import { type FlatRaster, type FlatRasteriser, openFlatRasteriser } from '../reading/flat-raster.ts'
import { type Drawing, drawing, drawPage } from './arbitrary-drawing.ts'

const CASES = 300
/** The same drawings every time. */
const SEED = 20_241_121
const INK_NAMES = Object.keys(INKS) as InkName[]
const PAPER_WHITE = 0xff_ff_ff
/** The colour that PDF starts with: the black ink in a press file. */
const INITIAL = 0x00_00_00

let rasterise: FlatRasteriser
/** What PDFium paints for a solid of each ink, by the screen colour that stands for the ink. */
let solids: ReadonlyMap<number, number>

const save = (document: PDFDocument) => document.save({ useObjectStreams: false })
const numberOf = (ink: InkName) => Number.parseInt(screenColour(ink).slice(1), 16)

/** What PDFium paints for four components from 0 to 1, measured on a page that is all over so. */
async function solidOf(components: readonly number[]): Promise<number> {
  const content = `${components.join(' ')} k 0 0 200 100 re f`
  const { colours } = rasterise(await save(await smallPdf(() => [{ content }])))
  const [first = 0] = colours
  expect(new Set(colours)).toEqual(new Set([first]))
  return first
}

const componentsOf = (ink: InkName) => {
  const { c, m, y, k } = INKS[ink]
  return [c, m, y, k].map((percent) => percent / 100)
}

beforeAll(async () => {
  rasterise = await openFlatRasteriser()
  const measured = new Map<number, number>()
  for (const ink of INK_NAMES) measured.set(numberOf(ink), await solidOf(componentsOf(ink)))
  expect(measured.size).toBe(INK_NAMES.length)
  expect(measured.get(PAPER_WHITE)).toBe(PAPER_WHITE)
  expect(measured.has(INITIAL)).toBe(false)
  measured.set(INITIAL, measured.get(numberOf('black')) ?? 0)
  solids = measured
})

/** Draws a drawing twice: as it is, and translated to inks. */
async function bothPictures(
  parts: Drawing,
  tamper: (document: PDFDocument) => void = () => undefined,
): Promise<{ screen: FlatRaster; press: FlatRaster }> {
  const document = await smallPdf((made) => [drawPage(made, parts)])
  const screen = rasterise(await save(document))
  translateDocument(document)
  tamper(document)
  return { screen, press: rasterise(await save(document)) }
}

/** The pixels where the press file shows another ink than the drawing does. */
function pixelsApart({ screen, press }: { screen: FlatRaster; press: FlatRaster }): string[] {
  expect([press.width, press.height]).toEqual([screen.width, screen.height])
  const apart: string[] = []
  for (const [i, colour] of screen.colours.entries()) {
    const solid = solids.get(colour)
    if (solid !== undefined && solid === press.colours[i]) continue
    const hex = (value = 0) => `#${value.toString(16).padStart(6, '0')}`
    apart.push(
      `(${i % screen.width}, ${Math.floor(i / screen.width)}): ${hex(colour)} is ${hex(press.colours[i])}, not ${hex(solid)}`,
    )
  }
  return apart
}

describe(`${CASES} drawings in every ink`, () => {
  it('are the same picture in inks, pixel by pixel', async () => {
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(drawing, async (parts) => {
        const pictures = await bothPictures(parts)
        for (const colour of pictures.screen.colours) seen.add(colour)
        expect(pixelsApart(pictures).slice(0, 3)).toEqual([])
      }),
      { seed: SEED, numRuns: CASES },
    )
    // Every ink was seen, and the black that nobody chose.
    expect([...seen].toSorted()).toEqual([...solids.keys()].toSorted())
  })
})

describe('the comparison', () => {
  it('tells a recipe from one that is 2 % off in any of its inks', async () => {
    for (const ink of Object.keys(LEAFLET_INKS) as InkName[]) {
      const components = componentsOf(ink)
      const solid = await solidOf(components)
      for (const [i, component] of components.entries()) {
        const off = components.with(i, component > 0.5 ? component - 0.02 : component + 0.02)
        // Under a full black the other inks do not show.
        if (ink === 'black' && i < 3) continue
        expect(await solidOf(off), `${ink}, ink ${i}`).not.toBe(solid)
      }
    }
  })

  /** Changes the page’s content as it stands after the translation. */
  const onPage = (change: (content: string) => string) => (document: PDFDocument) => {
    const page = document.getPage(0)
    page.node.set(PDFName.of('Contents'), addStream(document, change(pageText(page))))
  }

  /** Drops the first fill colour of the drawing; the black that comes before it is not of it. */
  const dropChoice = (content: string) => {
    const start = content.indexOf('K\n') + 2
    return content.slice(0, start) + content.slice(start).replace(/\S+ \S+ \S+ \S+ k\b/, '')
  }

  it.each([
    {
      fault: 'one colour operator is dropped',
      tamper: onPage((content) => dropChoice(content)),
    },
    {
      fault: 'one recipe is changed by 2 %',
      tamper: onPage((content) => content.replaceAll('1 0.7 0 0.35 k', '1 0.68 0 0.35 k')),
    },
    {
      fault: 'a fill is made a stroke',
      tamper: onPage((content) => content.replace(/ k\b(?=[^k]* f\b)/, ' K')),
    },
    {
      fault: 'one group is not closed',
      tamper: onPage((content) => content.replace(/\nQ\b/, '\n')),
    },
  ])('sees when $fault, and shrinks the drawing', async ({ tamper }) => {
    const { failed, counterexample } = await fc.check(
      fc.asyncProperty(drawing, async (parts) => {
        expect(pixelsApart(await bothPictures(parts, tamper)).slice(0, 3)).toEqual([])
      }),
      { seed: SEED, numRuns: CASES },
    )
    expect(failed).toBe(true)
    expect(JSON.stringify(counterexample).length).toBeLessThan(600)
  })
})
