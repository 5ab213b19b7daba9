import { PDFArray, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from 'pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { readPaintedPage } from '../../testing/painted-page.ts'
import { shownTexts } from '../../testing/shown-texts.ts'
import { follow, pageText, reachableTexts } from '../../testing/small-pdf.ts'
import { builtOnce, testWorkshop } from '../../testing/test-workshop.ts'
import { buildScreen } from './screen.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

/** The panels as one reads the folded leaflet, typed here apart from the code. */
const TITLES = [
  'ENGAGER UNE DÉMARCHE OPEN DATA DANS MA COLLECTIVITÉ',
  'POURQUOI PUBLIER SES DONNÉES ?',
  'ILS EN PARLENT LE MIEUX',
  'LE SAVIEZ-VOUS ?',
  'BIEN S’ORGANISER',
  'VOUS AVEZ BESOIN D’UN APPUI ?',
]
/** In mm. */
const WIDTH = 86
/** CSS pixels of a telephone's width, and the size at which browsers set text. */
const [TELEPHONE, READABLE] = [360, 16]

const BUILT = await builtOnce('screen')
const DOCUMENT = await PDFDocument.load(BUILT.bytes, { updateMetadata: false })
const PAGES = DOCUMENT.getPages()

const withPlainSpaces = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const textIn = (object: PDFObject | undefined) =>
  object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined
const millimetres = (points: number) => (points / 72) * 25.4

it('screen says what it is: six pages, and the size of the first', () => {
  const height = millimetres(PAGES[0]?.getHeight() ?? 0)
  expect(BUILT).toMatchObject({
    pages: 6,
    trimMm: [WIDTH, expect.closeTo(height, 2)],
    bleedMm: 0,
  })
})

describe('the pages of screen', () => {
  it('are the six panels in reading order, all of one width', () => {
    expect(PAGES.map((page) => millimetres(page.getWidth()))).toEqual(
      TITLES.map(() => expect.closeTo(WIDTH, 2)),
    )
    const texts = PAGES.map((page) => withPlainSpaces(shownTexts(page).join(' ')))
    expect(texts.map((text) => TITLES.findIndex((title) => text.includes(title)))).toEqual([
      0, 1, 2, 3, 4, 5,
    ])
  })

  it('are read on a telephone without zooming: no text is smaller there than a browser’s own', () => {
    for (const page of PAGES) {
      const sizes = Array.from(pageText(page).matchAll(/\s([\d.]+) Tf/g), ([, size]) =>
        Number(size),
      )
      expect(sizes.length).toBeGreaterThan(0)
      for (const size of sizes) {
        expect((size * TELEPHONE) / page.getWidth()).toBeGreaterThanOrEqual(READABLE)
      }
    }
  })

  it('have a ground over the whole page, nothing outside and no box for a printer', () => {
    for (const page of PAGES) {
      const [ground] = readPaintedPage(page).shapes
      const { x = 0, y = 0, width = 0, height = 0 } = ground ?? {}
      expect(Math.max(x, y)).toBeLessThanOrEqual(0)
      expect(x + width).toBeGreaterThanOrEqual(millimetres(page.getWidth()))
      expect(y + height).toBeGreaterThanOrEqual(millimetres(page.getHeight()))
      for (const name of ['TrimBox', 'BleedBox']) {
        expect(page.node.has(PDFName.of(name))).toBe(false)
      }
    }
  })
})

describe('the links of screen', () => {
  const links = PAGES.flatMap((page, i) => {
    const annotations = follow(page.node, 'Annots')
    const count = annotations instanceof PDFArray ? annotations.size() : 0
    return Array.from({ length: count }, (_, j) => {
      const annotation = follow(annotations, j)
      return {
        page: i + 1,
        subtype: String(follow(annotation, 'Subtype')),
        uri: textIn(follow(annotation, 'A', 'URI')),
        box: [0, 1, 2, 3].map((k) => Number(String(follow(annotation, 'Rect', k)))),
      }
    })
  })

  it('lead to the addresses of the leaflet, and nowhere else', () => {
    expect(links.map(({ uri }) => uri).toSorted()).toEqual([
      'https://www.datagrandest.fr',
      'https://www.datagrandest.fr/open-data',
      'https://www.datagrandest.fr/open-data',
      'mailto:contact@datagrandest.fr',
    ])
    expect(new Set(links.map(({ subtype }) => subtype))).toEqual(new Set(['/Link']))
  })

  it('lie each over a text of its page, and one over the code', () => {
    const isSquare = ([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]) =>
      Math.abs(right - left - (top - bottom)) < 0.1
    expect(links.filter(({ box }) => isSquare(box))).toHaveLength(1)
    for (const { page, box } of links.filter((link) => !isSquare(link.box))) {
      const [left = 0, bottom = 0, right = 0, top = 0] = box.map(millimetres)
      const sheet = PAGES[page - 1]
      if (!sheet) throw new RangeError(`there is no page ${page}`)
      const height = millimetres(sheet.getHeight())
      expect(left).toBeGreaterThan(0)
      expect(right).toBeLessThan(millimetres(sheet.getWidth()))
      const under = readPaintedPage(sheet).texts.filter(
        ({ x, y }) => x > left - 0.5 && x < right && height - y > bottom - 0.5 && height - y < top,
      )
      expect(under.length).toBeGreaterThan(0)
    }
  })
})

describe('what screen says of itself', () => {
  it('is an outline of the panels, each leading to its page', () => {
    const entries: { title: string; page: number }[] = []
    let entry = follow(DOCUMENT.catalog, 'Outlines', 'First')
    while (entry) {
      const target = follow(entry, 'Dest', 0)
      entries.push({
        title: withPlainSpaces(textIn(follow(entry, 'Title')) ?? ''),
        page: PAGES.findIndex(({ node }) => node === target),
      })
      entry = follow(entry, 'Next')
    }
    expect(entries).toEqual(TITLES.map((title, page) => ({ title, page })))
    expect(String(follow(DOCUMENT.catalog, 'PageMode'))).toBe('/UseOutlines')
  })

  it('is a title that viewers show, and a language', () => {
    expect(DOCUMENT.getTitle()).toBe('Engager une démarche open data dans ma collectivité')
    expect(DOCUMENT.catalog.getViewerPreferences()?.getDisplayDocTitle()).toBe(true)
    expect(DOCUMENT.getLanguage()).toBe('fr-FR')
  })

  it('is that it stays in sRGB, and is no ink', () => {
    const texts = reachableTexts(DOCUMENT).join('\n')
    expect(texts).toContain('/DeviceRGB cs')
    expect(texts).toContain('sRGB IEC61966-2.1')
    expect(texts).not.toMatch(/DeviceCMYK|GTS_PDFX/)
  })

  it('is the same in the same bytes, each time', async () => {
    const again = await buildScreen(testWorkshop())
    expect(Buffer.compare(again.bytes, BUILT.bytes)).toBe(0)
  })
})
