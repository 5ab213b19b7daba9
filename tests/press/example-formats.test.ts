import { foldPositions, jobOf, readCatalogue, SIDES } from '@flyer-open-data/flyer'
import { buildProduct, openWorkshop, PRODUCTS, type ProductName } from '@flyer-open-data/print'
import { readColourEngine, readCondition } from '@flyer-open-data/print/node'
import { layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { a4Accordion, a5SingleFold } from '@flyer-open-data/ui/specimens'
import { describe, expect, it } from 'vitest'
import { cropPage } from '../reading/crop-page.ts'
import { pageDictionaries, requireBox } from '../reading/page-boxes.ts'
import { darkness, rasterise } from '../reading/pdfium.ts'
import { PRINTED_STRINGS } from '../reading/printed-strings.ts'
import { decodeQrCodes } from '../reading/qr.ts'
import { pageTexts } from '../reading/text-lines.ts'

const catalogue = readCatalogue()
const run = catalogue.printRuns.find(({ id }) => id === 'meuse-2024')
if (!run) throw new Error('There is no run meuse-2024.')
const fonts = openFonts(await readFontFiles())
const condition = await readCondition(run)
const job = jobOf(catalogue, run)

const oneSpace = (text: string) => text.replace(/\s+/g, ' ')

describe.each([a4Accordion, a5SingleFold])('a leaflet as $name', (format) => {
  const layout = layoutLeaflet({ ...job, format, fonts })
  const workshop = openWorkshop({
    job: { ...job, format },
    ...{ layout, fonts, condition, readColourEngine },
  })
  const build = async (name: ProductName) => (await buildProduct(PRODUCTS[name], workshop)).bytes
  const press = build('press')

  it('has each of its sections on its own side, word for word', async () => {
    const texts = (await pageTexts(await press)).map(oneSpace)
    for (const [page, side] of SIDES.entries()) {
      const sections = format[side].flatMap(({ content }) => content ?? [])
      expect(sections).toHaveLength(format.outside.length)
      for (const string of sections.flatMap((id): readonly string[] => PRINTED_STRINGS[id])) {
        expect(texts[page]).toContain(oneSpace(string))
      }
    }
  })

  it('is cut and folded where its data say', async () => {
    const bytes = await press
    const { width, height } = format.openSize
    const pages = pageDictionaries(bytes)
    expect(pages).toHaveLength(2)
    for (const dictionary of pages) {
      const trim = requireBox(dictionary, 'TrimBox')
      expect(trim.right - trim.left).toBeCloseTo(width, 2)
      expect(trim.top - trim.bottom).toBeCloseTo(height, 2)
    }
    // Of the sheet, the last mm before the bleed.
    const strip = await cropPage(bytes, 1, (media) => [
      { x: 0, y: 17, width: media.width, height: 1 },
    ])
    const page = await rasterise(strip, 1, 508)
    const row = 0.5 * page.pixelsPerMm
    const inked = (x: number) =>
      Math.max(...[-1, 0, 1].map((i) => darkness(page, (x + 21) * page.pixelsPerMm + i, row)))
    for (const fold of foldPositions(format, 'outside')) expect(inked(fold)).toBeGreaterThan(0.3)
    for (const former of [97, 197]) expect(inked(former), `no fold at ${former}`).toBe(0)
  })

  it('has a code that telephones read', async () => {
    expect(await decodeQrCodes(await rasterise(await press, 1, 150))).toEqual([job.landingLink.url])
  })

  it.each(['press-x1a', 'repro-sra3', 'office-a4', 'screen'] as const)(
    'has a %s too, and the same bytes each time',
    async (name) => {
      const bytes = await build(name)
      expect(bytes.length).toBeGreaterThan(30_000)
      expect(Buffer.compare(Buffer.from(await build(name)), Buffer.from(bytes))).toBe(0)
    },
  )
})
