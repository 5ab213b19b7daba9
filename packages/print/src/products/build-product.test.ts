import { jobOf } from '@flyer-open-data/flyer'
import { openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { PDFDocument } from 'pdf-lib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { MARKS_MARGIN, pageBoxes } from '../sheet/page-boxes.ts'
import { CATALOGUE, runOf } from '../testing/catalogue.ts'
import { FONTS } from '../testing/fonts.ts'
import { PAINT_TOLERANCE_MM, readPaintedPage } from '../testing/painted-page.ts'
import { areSame, isWithin } from '../testing/rectangles.ts'
import { builtOnce, workshopOf } from '../testing/test-workshop.ts'
import { buildProduct } from './build-product.ts'
import type { ProductName } from './products.ts'
import { PRODUCTS } from './products.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

function build(name: ProductName, fonts = FONTS) {
  return buildProduct(PRODUCTS[name], workshopOf(jobOf(CATALOGUE, runOf('meuse-2024')), fonts))
}

/** Each product, built once. */
const BUILT = {
  press: await builtOnce('press'),
  'press-no-marks': await builtOnce('press-no-marks'),
}

const read = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })

/** Room for marks around the bleed, in mm. */
const MARGINS = { press: MARKS_MARGIN, 'press-no-marks': 0 }

describe.each(['press', 'press-no-marks'] as const)('%s', (name) => {
  it('has the pages, the trim and the bleed that it says it has', async () => {
    const built = BUILT[name]
    const document = await read(built.bytes)
    expect(document.getPageCount()).toBe(built.pages)
    const millimetres = (points: number) => (points / 72) * 25.4
    for (const page of document.getPages()) {
      const [trim, bleed] = [page.getTrimBox(), page.getBleedBox()]
      expect([trim.width, trim.height].map(millimetres)).toEqual([
        expect.closeTo(built.trimMm[0], 3),
        expect.closeTo(built.trimMm[1], 3),
      ])
      expect(millimetres(trim.x - bleed.x)).toBeCloseTo(built.bleedMm, 3)
    }
    expect(built).toMatchObject({ pages: 2, trimMm: [297, 210], bleedMm: 3 })
  })

  it('is titled and dated by the edition, and names its run', async () => {
    const document = await read(BUILT[name].bytes)
    expect(document.getTitle()).toBe('Engager une démarche open data dans ma collectivité')
    expect(document.getSubject()).toBe(
      'Journée départementale de la donnée en Meuse (meuse-2024). ÉPREUVE\u00a0– 8\u00a0réserves, ne pas tirer',
    )
    expect(document.getCreationDate()).toEqual(new Date('2024-11-21T00:00:00Z'))
  })

  it('paints the ground of the outside to the edge of the bleed on all four sides', async () => {
    const document = await read(BUILT[name].bytes)
    const { bleed } = pageBoxes(CATALOGUE.format.openSize, 3, MARGINS[name])
    const { shapes } = readPaintedPage(document.getPage(0))
    expect(shapes.some((shape) => areSame(shape, bleed, PAINT_TOLERANCE_MM))).toBe(true)
  })
})

describe('press-no-marks', () => {
  it('is a page of the bleed’s size with no mark and no slug', async () => {
    const document = await read(BUILT['press-no-marks'].bytes)
    const { bleed, trim } = pageBoxes(CATALOGUE.format.openSize, 3, 0)
    for (const page of document.getPages()) {
      expect(page.getMediaBox()).toEqual(page.getBleedBox())
      const { shapes, texts } = readPaintedPage(page)
      expect(shapes.filter((shape) => !isWithin(shape, bleed, PAINT_TOLERANCE_MM))).toEqual([])
      expect(texts.length).toBeGreaterThan(10)
      expect(texts.filter(({ x, y }) => !isWithin({ x, y, width: 0, height: 0 }, trim))).toEqual([])
    }
  })
})

describe('press', () => {
  it('paints the same leaflet as press-no-marks, and more around it', async () => {
    const [withMarks, without] = await Promise.all(
      (['press', 'press-no-marks'] as const).map(async (name) => {
        const { bleed } = pageBoxes(CATALOGUE.format.openSize, 3, MARGINS[name])
        return (await read(BUILT[name].bytes)).getPages().map((page) => {
          const { shapes } = readPaintedPage(page)
          return shapes.filter((shape) => isWithin(shape, bleed, PAINT_TOLERANCE_MM)).length
        })
      }),
    )
    expect(withMarks).toEqual(without)
    expect(withMarks?.every((count) => count > 100)).toBe(true)
  })
})

describe('a product', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })

  it('has the same bytes whenever, wherever and however often it is built', async () => {
    vi.useFakeTimers({ now: new Date('2031-07-14T23:30:00Z'), toFake: ['Date'] })
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    expect(new Date().getDate()).toBe(15)
    const second = await build('press')
    expect(Buffer.compare(second.bytes, BUILT.press.bytes)).toBe(0)
  })

  it('has the same bytes with the same fonts opened again', async () => {
    const again = await build('press', openFonts(await readFontFiles()))
    expect(Buffer.compare(again.bytes, BUILT.press.bytes)).toBe(0)
  })
})
