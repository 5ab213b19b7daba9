import { type Bleed, foldPositions, jobOf, pt, SIDES, toMillimetres } from '@flyer-open-data/flyer'
import { TEXT_STYLES } from '@flyer-open-data/ui'
import { PDFDict, PDFDocument, PDFName, type PDFPage } from 'pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { CATALOGUE, itemAt, runOf } from '../../testing/catalogue.ts'
import { inkNumbers } from '../../testing/ink-numbers.ts'
import { areaOfMark } from '../../testing/margin-pieces.ts'
import { PAINT_TOLERANCE_MM, readPaintedPage } from '../../testing/painted-page.ts'
import { areSame, isWithin, overlap } from '../../testing/rectangles.ts'
import { shownTexts } from '../../testing/shown-texts.ts'
import { follow, pageText, reachableTexts, streamText } from '../../testing/small-pdf.ts'
import { builtOnce, testWorkshop, workshopOf } from '../../testing/test-workshop.ts'
import { imposedBleed, imposedMarks, imposeHeadToHead } from './imposition.ts'
import { buildReproSra3 } from './repro-sra3.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const read = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })

/** Height of an accented capital of the slug, in mm, rounded up. */
const CAPITALS_MM = toMillimetres(pt(TEXT_STYLES.slug.size)) * 0.95

/** Depth of its lowest sign. */
const DEPTH_MM = toMillimetres(pt(TEXT_STYLES.slug.size)) * 0.25

const BUILT = await builtOnce('repro-sra3')
const SHEET = await read(BUILT.bytes)
const LEAFLET = await read((await builtOnce('press-no-marks')).bytes)

const sheets = new Map<number, Promise<PDFDocument>>()

/** The sheets of a run with a bleed, built once for each. */
function sheetWithBleed(bleed: Bleed): Promise<PDFDocument> {
  const sheet =
    sheets.get(bleed) ?? buildReproSra3(testWorkshop({ bleed })).then(({ bytes }) => read(bytes))
  sheets.set(bleed, sheet)
  return sheet
}

/** The forms in the resources of a page. */
function formsOf(page: PDFPage) {
  const forms = follow(page.node, 'Resources', 'XObject')
  const names = forms instanceof PDFDict ? forms.keys().map((name) => name.decodeText()) : []
  return names.map((name) => ({ name, form: follow(forms, name) }))
}

/** How often a page draws one of its forms. */
const drawings = (page: PDFPage, name: string) => pageText(page).split(`/${name} Do`).length - 1

it('repro-sra3 says what it is: two sheets of SRA3 that are cut by their marks', () => {
  expect(BUILT).toMatchObject({ pages: 2, trimMm: [320, 450], bleedMm: 0 })
  expect(SHEET.getPageCount()).toBe(2)
  for (const page of SHEET.getPages()) {
    const { x, y, width, height } = page.getMediaBox()
    expect([x, y, (width / 72) * 25.4, (height / 72) * 25.4]).toEqual([
      0,
      0,
      expect.closeTo(320, 2),
      expect.closeTo(450, 2),
    ])
    expect(page.getTrimBox()).toEqual(page.getMediaBox())
  }
})

/** What stands in the margins of a page, in one. */
const notesOf = (page: PDFPage) => shownTexts(page).join(' ').replaceAll(/\s+/g, ' ').trim()

it('repro-sra3 of an example says that it is fictitious, and who reprints it', async () => {
  const job = jobOf(CATALOGUE, runOf('meuse-2024'), itemAt(CATALOGUE.partners, 0))
  const { bytes } = await buildReproSra3(workshopOf(job))
  for (const page of (await read(bytes)).getPages()) {
    const notes = notesOf(page)
    expect(notes).toContain('ÉPREUVE – 8 réserves, ne pas tirer · Exemple fictif, ne pas tirer · ')
    expect(notes).toContain('Communauté de communes des Trois-Vallons, avec DataGrandEst')
    expect(notes).toContain('Profil FOGRA39')
  }
})

/** A page's content without what tags it: an imposed sheet has none. */
const withoutMarks = (content: string) =>
  content.replaceAll(/\/\w+ (<<\/MCID \d+>> BDC|BMC)\n/g, '').replaceAll('\nEMC', '')

describe.each([...SIDES.entries()])('page %i of repro-sra3, the %s', (i, side) => {
  const page = SHEET.getPage(i)

  it('draws the finished page of the leaflet twice, and no other', () => {
    const forms = formsOf(page)
    const finished = pageText(LEAFLET.getPage(i)).trim()
    expect(new Set(forms.map(({ form }) => form)).size).toBe(1)
    expect(forms.map(({ name }) => drawings(page, name)).reduce((a, b) => a + b)).toBe(2)
    expect(streamText(forms[0]?.form)).toContain(withoutMarks(finished))
    expect(finished.length).toBeGreaterThan(1000)
  })

  it('places the leaflet under nothing: marks and note stand clear of both bleeds', () => {
    const bleeds = imposeHeadToHead(CATALOGUE.format.openSize, 3).map(({ trim }) => ({
      x: trim.x - 3,
      y: trim.y - 3,
      width: trim.width + 6,
      height: trim.height + 6,
    }))
    const { shapes } = readPaintedPage(page)
    for (const shape of shapes) {
      expect(isWithin(shape, { x: 0, y: 0, width: 320, height: 450 }, PAINT_TOLERANCE_MM)).toBe(
        true,
      )
      for (const bleed of bleeds) expect(overlap(shape, bleed, PAINT_TOLERANCE_MM)).toBe(false)
    }
  })

  it('paints the crop and fold marks of both leaflets, in every plate, and nothing else', () => {
    const marks = imposeHeadToHead(CATALOGUE.format.openSize, 3).flatMap((leaflet) => {
      const { crop, fold } = imposedMarks(leaflet, 3, foldPositions(CATALOGUE.format, side))
      return [...crop, ...fold].map(areaOfMark)
    })
    const { shapes } = readPaintedPage(page)
    for (const mark of marks) {
      expect(shapes.some((shape) => areSame(shape, mark, PAINT_TOLERANCE_MM))).toBe(true)
    }
    expect(shapes).toHaveLength(marks.length)
    expect(pageText(page)).toContain('/RegistrationAll cs 1 scn')
  })

  it('says in French how it is printed, what it is, for whom, and how it is folded', () => {
    expect(notesOf(page)).toBe(
      [
        'ÉPREUVE – 8 réserves, ne pas tirer · ' +
          `${side === 'outside' ? 'Recto (extérieur)' : 'Verso (intérieur)'} · 2 exemplaires par feuille · ` +
          'Recto verso, retourner sur le bord long · Imprimer à 100 %',
        'Engager une démarche open data dans ma collectivité · Édition 1, contenu du 21 novembre 2024 · ' +
          'Fini 100 × 210 mm, ouvert 297 × 210 mm',
        'Tirage meuse-2024 · Occasion : Journée départementale de la donnée en Meuse, Bar-le-Duc, ' +
          '12 novembre 2024 · DataGrandEst',
        'Pli roulé, rabat d’abord · 100 exemplaires · Papier couché, grammage à préciser · ' +
          'Encres cyan, magenta, jaune, noir · Profil FOGRA39',
      ].join(' '),
    )
  })
})

describe('repro-sra3 as a press file', () => {
  it('holds inks alone, in what is placed too', () => {
    const texts = reachableTexts(SHEET).join('\n')
    expect(texts).toContain(`${inkNumbers('deepBlue')} k`)
    expect(texts).not.toMatch(/DeviceRGB|ICCBased|\brg\b|\bRG\b/)
  })

  it('has no annotation and names its output intent', () => {
    for (const { node } of SHEET.getPages()) expect(node.has(PDFName.of('Annots'))).toBe(false)
    expect(String(follow(SHEET.catalog, 'OutputIntents', 0, 'S'))).toBe('/GTS_PDFX')
  })

  it('has an identifier of its own: it is not the file that it places', () => {
    expect(String(SHEET.context.trailerInfo.ID)).not.toBe(String(LEAFLET.context.trailerInfo.ID))
  })

  it('has the same bytes each time', async () => {
    const again = await buildReproSra3(testWorkshop())
    expect(Buffer.compare(again.bytes, BUILT.bytes)).toBe(0)
  })
})

describe.each([1, 2, 5] as const)('repro-sra3 with a bleed of %i mm', (asked) => {
  const bleed = imposedBleed(asked)

  it('places leaflets with that bleed, or with the most that leaves room for marks', async () => {
    const page = (await sheetWithBleed(asked)).getPage(0)
    const [left = 0, bottom = 0, right = 0, top = 0] = [0, 1, 2, 3].map((k) =>
      Number(String(follow(formsOf(page)[0]?.form, 'BBox', k))),
    )
    expect([right - left, top - bottom].map((points) => (points / 72) * 25.4)).toEqual([
      expect.closeTo(297 + 2 * bleed, 2),
      expect.closeTo(210 + 2 * bleed, 2),
    ])
    for (const shape of readPaintedPage(page).shapes) {
      for (const { trim } of imposeHeadToHead(CATALOGUE.format.openSize, bleed)) {
        expect(overlap(shape, trim)).toBe(false)
      }
    }
  })
})

describe.each([1, 2, 3, 5] as const)('the edge of repro-sra3 with a bleed of %i mm', (bleed) => {
  it('is blank: no mark and no text within 5 mm, where machines print nothing', async () => {
    for (const page of (await sheetWithBleed(bleed)).getPages()) {
      const { shapes, texts } = readPaintedPage(page)
      const printed = { x: 5, y: 5, width: 310, height: 440 }
      expect(shapes.length).toBeGreaterThan(16)
      for (const shape of shapes) expect(isWithin(shape, printed, PAINT_TOLERANCE_MM)).toBe(true)
      expect(texts.length).toBeGreaterThan(3)
      // The lines run up: capitals reach to the left of the baseline, descenders to the right.
      for (const { x, y } of texts) {
        expect(x - CAPITALS_MM).toBeGreaterThanOrEqual(5)
        expect(x + DEPTH_MM).toBeLessThanOrEqual(315 + PAINT_TOLERANCE_MM)
        expect(y).toBeLessThanOrEqual(445)
        // Clear of both leaflets and of what they bleed.
        const [left, right] = [11.5 - imposedBleed(bleed), 308.5 + imposedBleed(bleed)]
        expect(x < left || x - CAPITALS_MM > right, `${x}`).toBe(true)
      }
    }
  })
})

it('repro-sra3 asks for 100 % and two sides, turned over along the long edge', () => {
  const wish = (key: string) => String(follow(SHEET.catalog, 'ViewerPreferences', key))
  expect([wish('PrintScaling'), wish('Duplex')]).toEqual(['/None', '/DuplexFlipLongEdge'])
})
