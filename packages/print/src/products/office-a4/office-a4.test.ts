import { foldPositions, SIDES } from '@flyer-open-data/flyer'
import { PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { CATALOGUE } from '../../testing/catalogue.ts'
import { areaOfMark } from '../../testing/margin-pieces.ts'
import { PAINT_TOLERANCE_MM, readPaintedPage } from '../../testing/painted-page.ts'
import { areSame, isWithin } from '../../testing/rectangles.ts'
import { shownTexts } from '../../testing/shown-texts.ts'
import { follow, reachableTexts } from '../../testing/small-pdf.ts'
import { builtOnce } from '../../testing/test-workshop.ts'
import { foldTicks } from './office-sheet.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const A4 = { width: 297, height: 210 }
/** What office printers reach: all but 5 mm along the edge. */
const PRINTED = { x: 5, y: 5, width: 287, height: 200 }

const BUILT = await builtOnce('office-a4')
const DOCUMENT = await PDFDocument.load(BUILT.bytes, { updateMetadata: false })
const PAGES = DOCUMENT.getPages().map(readPaintedPage)

const ticksOf = (side: (typeof SIDES)[number]) =>
  foldTicks(A4, 5, foldPositions(CATALOGUE.format, side)).map(areaOfMark)

it('office-a4 says what it is: two pages of A4 without bleed', () => {
  expect(BUILT).toMatchObject({ pages: 2, trimMm: [297, 210], bleedMm: 0 })
  expect(DOCUMENT.getPageCount()).toBe(2)
  for (const page of DOCUMENT.getPages()) {
    const { width, height } = page.getMediaBox()
    expect([(width / 72) * 25.4, (height / 72) * 25.4]).toEqual([
      expect.closeTo(297, 2),
      expect.closeTo(210, 2),
    ])
    expect(page.getTrimBox()).toEqual(page.getMediaBox())
    expect(page.getBleedBox()).toEqual(page.getMediaBox())
  }
})

describe.each([...SIDES.entries()])('page %i of office-a4, the %s', (i, side) => {
  const shapes = PAGES[i]?.shapes ?? []
  const texts = DOCUMENT.getPages()[i] ? shownTexts(DOCUMENT.getPage(i)) : []

  it('keeps all that is printed 5 mm from the edge of the paper', () => {
    const beyond = shapes.filter((shape) => !isWithin(shape, PRINTED, PAINT_TOLERANCE_MM))
    expect(beyond).toEqual([])
    expect(shapes.length).toBeGreaterThan(50)
    const { texts: places = [] } = PAGES[i] ?? {}
    expect(places.length).toBe(texts.length)
    expect(places.length).toBeGreaterThan(10)
    for (const place of places) {
      expect(isWithin({ ...place, width: 0, height: 0 }, PRINTED)).toBe(true)
    }
  })

  it('has a tick at both ends of each fold', () => {
    const ticks = ticksOf(side)
    expect(ticks).toHaveLength(4)
    for (const tick of ticks) {
      expect(shapes.some((shape) => areSame(shape, tick, PAINT_TOLERANCE_MM))).toBe(true)
    }
  })

  it('says nothing to whoever prints it: the paper is the leaflet', () => {
    expect(texts.join(' ')).not.toMatch(/Imprimer|100|retourner|bord court/)
  })
})

it('the ground of the outside reaches the margin on all four sides', () => {
  expect(PAGES[0]?.shapes.some((shape) => areSame(shape, PRINTED, PAINT_TOLERANCE_MM))).toBe(true)
})

describe('office-a4 is no press file', () => {
  it('stays in sRGB, and says so', () => {
    const texts = reachableTexts(DOCUMENT).join('\n')
    expect(texts).toContain('/DeviceRGB cs')
    expect(texts).toContain('sRGB IEC61966-2.1')
    expect(texts).not.toMatch(/DeviceCMYK|GTS_PDFX/)
  })

  it('has a title and a language, and no link', () => {
    expect(DOCUMENT.getTitle()).toBe('Engager une démarche open data dans ma collectivité')
    expect(DOCUMENT.getLanguage()).toBe('fr-FR')
    for (const { node } of DOCUMENT.getPages()) {
      expect(node.has(PDFName.of('Annots'))).toBe(false)
    }
    expect(follow(DOCUMENT.catalog, 'AcroForm')).toBeUndefined()
  })
})

it('office-a4 asks for 100 % and two sides, turned over along the short edge', () => {
  const wish = (key: string) => String(follow(DOCUMENT.catalog, 'ViewerPreferences', key))
  expect([wish('PrintScaling'), wish('Duplex')]).toEqual(['/None', '/DuplexFlipShortEdge'])
})
