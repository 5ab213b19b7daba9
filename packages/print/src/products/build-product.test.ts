import { type Format, foldPositions, formatSchema, parse, SIDES } from '@flyer-open-data/flyer'
import { type FontBook, type FontFiles, layoutLeaflet, openFonts } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { PDFDocument } from 'pdf-lib'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { placeSlug } from '../document/place-slug.ts'
import { colourBar } from '../sheet/colour-bar.ts'
import { cropMarks, foldMarks, registrationTargets, TARGET } from '../sheet/marks.ts'
import { MARKS_MARGIN, pageBoxes } from '../sheet/page-boxes.ts'
import { slugText } from '../sheet/slug-text.ts'
import { CATALOGUE, itemAt, runOf } from '../testing/catalogue.ts'
import { FONTS } from '../testing/fonts.ts'
import { areaOfMark, areaOfTarget } from '../testing/margin-pieces.ts'
import { readPaintedPage } from '../testing/painted-page.ts'
import { type Area, isWithin, overlap } from '../testing/rectangles.ts'
import { buildProduct } from './build-product.ts'
import { PRODUCTS, type ProductName } from './products.ts'

const edition = itemAt(CATALOGUE.editions, 0)
const run = runOf('meuse-2024')

function build(name: ProductName, { fonts = FONTS, format = CATALOGUE.format } = {}) {
  const layout = layoutLeaflet({ edition, format, landingLink: CATALOGUE.landingLink, fonts })
  return buildProduct(PRODUCTS[name], { run, edition, layout, fonts })
}

/** A leaflet whose flap is 1 mm narrower than the project's own. */
const NARROWER_FLAP: Format = parse(
  formatSchema,
  {
    ...CATALOGUE.format,
    outside: CATALOGUE.format.outside.map((p, i) => ({ ...p, width: [96, 100.5, 100.5][i] })),
    inside: CATALOGUE.format.inside.map((p, i) => ({ ...p, width: [100.5, 100.5, 96][i] })),
  },
  'format',
)

const BLEED_MM = 3
const boxesOf = (name: ProductName) =>
  pageBoxes(CATALOGUE.format.openSize, BLEED_MM, PRODUCTS[name].margin)

/** Within two micrometres: path data and PDF numbers are rounded. */
const near = (one: Area, other: Area) =>
  (['x', 'y', 'width', 'height'] as const).every((key) => Math.abs(one[key] - other[key]) < 0.002)

describe.each(['press', 'press-no-marks'] as const)('%s', (name) => {
  it('has the pages, the trim and the bleed that it says it has', async () => {
    const built = await build(name)
    const document = await PDFDocument.load(built.bytes, { updateMetadata: false })
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
    expect(built.trimMm).toEqual([297, 210])
  })

  it('is titled and dated by the edition, and names its run', async () => {
    const { bytes } = await build(name)
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    expect(document.getTitle()).toBe('Engager une démarche open data dans ma collectivité')
    expect(document.getSubject()).toBe('Journée départementale de la donnée en Meuse (meuse-2024)')
    expect(document.getCreationDate()).toEqual(new Date('2024-11-21T00:00:00Z'))
  })

  it('fills its bleed with the ground of the cover on all four sides', async () => {
    const { bytes } = await build(name)
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    const { shapes } = readPaintedPage(document.getPage(0))
    expect(shapes.filter((shape) => near(shape, boxesOf(name).bleed))).not.toEqual([])
  })
})

describe.each([
  { what: 'the leaflet’s own panels', format: CATALOGUE.format, folds: { 97: 197, 100: 200 } },
  { what: 'other panel widths', format: NARROWER_FLAP, folds: { 96: 196.5, 100.5: 201 } },
])('press, with $what', ({ format, folds }) => {
  const boxes = boxesOf('press')
  const paintedSides = async () => {
    const { bytes } = await build('press', { format })
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    return SIDES.map((side, i) => ({ side, ...readPaintedPage(document.getPage(i)) }))
  }

  it('paints every mark where the geometry puts it, and nothing else in the margin', async () => {
    for (const { side, shapes } of await paintedSides()) {
      const inMargin = shapes.filter((shape) => !isWithin(shape, boxes.bleed))
      const bars = [...cropMarks(boxes), ...foldMarks(boxes, foldPositions(format, side))]
      const targets = registrationTargets(boxes).map(areaOfTarget)
      const expected = [...bars.map(areaOfMark), ...colourBar(boxes).map(({ area }) => area)]

      expect(expected.filter((area) => !inMargin.some((shape) => near(shape, area)))).toEqual([])
      const others = inMargin.filter((shape) => !expected.some((area) => near(shape, area)))
      expect(others.filter((shape) => !targets.some((area) => isWithin(shape, area)))).toEqual([])
    }
  })

  it('paints folds where the panels of each side meet', async () => {
    const [outside, inside] = (await paintedSides()).map(({ shapes }) => {
      const dashes = shapes.filter(
        (shape) => !overlap(shape, boxes.bleed) && Math.abs(shape.height - 1) < 0.002,
      )
      const middles = dashes.map(({ x, width }) => x + width / 2 - boxes.trim.x)
      return [...new Set(middles.map((middle) => Number(middle.toFixed(2))))]
    })
    expect(outside).toEqual(Object.entries(folds)[0]?.map(Number))
    expect(inside).toEqual(Object.entries(folds)[1]?.map(Number))
  })

  it('paints a circle and a cross at each registration target', async () => {
    for (const { shapes } of await paintedSides()) {
      for (const [x, y] of registrationTargets(boxes)) {
        const around = shapes.filter((shape) => isWithin(shape, areaOfTarget([x, y])))
        const sizes = around.map(({ width, height }) => [width, height].map((n) => n.toFixed(1)))
        const [reach, circle] = [TARGET.reach * 2, TARGET.radius * 2].map((n) => n.toFixed(1))
        expect(sizes).toContainEqual([reach, '0.1'])
        expect(sizes).toContainEqual(['0.1', reach])
        expect(sizes).toContainEqual([circle, circle])
      }
    }
  })

  it('sets the slug of each side on its lines under the sheet', async () => {
    for (const { side, texts } of await paintedSides()) {
      const colours = 'Couleurs sRVB, simulation FOGRA39'
      const text = slugText({ edition, run, format, side, colours })
      const slug = placeSlug(FONTS, boxes, text)
      const below = texts.filter(({ y }) => y > boxes.bleed.y + boxes.bleed.height)
      expect(below[0]?.x).toBeCloseTo(slug.x, 2)
      expect(below[0]?.y).toBeCloseTo(slug.firstBaseline, 2)
      const lines = new Set(below.map(({ y }) => y.toFixed(1)))
      expect(lines.size).toBe(slug.lines.length)
    }
  })
})

describe('press-no-marks', () => {
  it('is a page of the bleed’s size with nothing outside it', async () => {
    const { bytes } = await build('press-no-marks')
    const document = await PDFDocument.load(bytes, { updateMetadata: false })
    for (const page of document.getPages()) {
      expect(page.getMediaBox()).toEqual(page.getBleedBox())
      const { shapes, texts } = readPaintedPage(page)
      const { bleed, trim } = boxesOf('press-no-marks')
      expect(shapes.filter((shape) => !isWithin(shape, bleed))).toEqual([])
      const points = texts.map(({ x, y }) => ({ x, y, width: 0, height: 0 }))
      expect(points.filter((point) => !isWithin(point, trim))).toEqual([])
      expect(points.length).toBeGreaterThan(10)
    }
  })

  it('has no colour patch nor any other thing that press has in its margin', async () => {
    const shapesOf = async (name: ProductName) => {
      const { bytes } = await build(name)
      const document = await PDFDocument.load(bytes, { updateMetadata: false })
      return document.getPages().map((page) => readPaintedPage(page).shapes.length)
    }
    const boxes = pageBoxes(CATALOGUE.format.openSize, BLEED_MM, MARKS_MARGIN)
    // 8 crop marks, 2 folds of 2 × 3 dashes, 10 patches, 4 targets of 2 circles and 2 bars.
    const inMargin = 8 + 2 * 6 + colourBar(boxes).length + 4 * 4
    const withMarks = await shapesOf('press')
    expect(await shapesOf('press-no-marks')).toEqual(withMarks.map((count) => count - inMargin))
  })
})

describe('a product', () => {
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllEnvs()
  })

  it('has the same bytes whenever, wherever and however often it is built', async () => {
    const first = await build('press')
    vi.useFakeTimers({ now: new Date('2031-07-14T23:30:00Z'), toFake: ['Date'] })
    vi.stubEnv('TZ', 'Pacific/Kiritimati')
    expect(new Date().getDate()).toBe(15)
    const second = await build('press')
    expect(Buffer.compare(second.bytes, first.bytes)).toBe(0)
  })

  it('has the same bytes with the same fonts opened again', async () => {
    const first = await build('press')
    const again = await build('press', { fonts: openFonts(await readFontFiles()) })
    expect(Buffer.compare(again.bytes, first.bytes)).toBe(0)
  })

  it('is set in the fonts of its own request, whatever fonts were used since', async () => {
    const first = await build('press')
    const other = await build('press', { fonts: await fontsWithOneFaceTwice() })
    expect(Buffer.compare(other.bytes, first.bytes)).not.toBe(0)
    const again = await build('press')
    expect(Buffer.compare(again.bytes, first.bytes)).toBe(0)
  })
})

/** The leaflet's fonts, but the semi-bold text face is the regular one. */
async function fontsWithOneFaceTwice(): Promise<FontBook> {
  const files: FontFiles = await readFontFiles()
  return openFonts({ ...files, textSemiBold: files.textRegular })
}
