import { foldPositions, SIDES } from '@flyer-open-data/flyer'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it, vi } from 'vitest'
import { registrationTargets } from '../../sheet/marks.ts'
import { CATALOGUE } from '../../testing/catalogue.ts'
import { areaOfTarget } from '../../testing/margin-pieces.ts'
import { PAINT_TOLERANCE_MM, readPaintedPage } from '../../testing/painted-page.ts'
import { isWithin, overlap } from '../../testing/rectangles.ts'
import { shownTexts } from '../../testing/shown-texts.ts'
import { follow, reachableTexts } from '../../testing/small-pdf.ts'
import { builtOnce, testWorkshop } from '../../testing/test-workshop.ts'
import { A3, centredBoxes } from './a3-sheet.ts'
import { buildReproA3 } from './repro-a3.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const BUILT = await builtOnce('repro-a3')
const SHEET = await PDFDocument.load(BUILT.bytes, { updateMetadata: false })
const BOXES = centredBoxes(A3, CATALOGUE.format.openSize, 3)
/** What a copier reaches: all but 5 mm along the edge. */
const PRINTED = { x: 5, y: 5, width: 410, height: 287 }

const inMillimetres = (box: { x: number; y: number; width: number; height: number }) =>
  [box.x, box.y, box.width, box.height].map((points) => (points / 72) * 25.4)
const about = (numbers: readonly number[]) => numbers.map((number) => expect.closeTo(number, 2))

it('repro-a3 says what it is: two pages that are cut to the open leaflet', () => {
  expect(BUILT).toMatchObject({ pages: 2, trimMm: [297, 210], bleedMm: 3 })
  expect(SHEET.getPageCount()).toBe(2)
})

it('repro-a3 has the leaflet and its bleed in the middle of A3, landscape', () => {
  for (const page of SHEET.getPages()) {
    expect(inMillimetres(page.getMediaBox())).toEqual(about([0, 0, 420, 297]))
    expect(inMillimetres(page.getTrimBox())).toEqual(about([61.5, 43.5, 297, 210]))
    expect(inMillimetres(page.getBleedBox())).toEqual(about([58.5, 40.5, 303, 216]))
  }
})

it.each([1, 2, 3, 5])(
  'a leaflet with a bleed of %i mm lies in the middle of its sheet',
  (bleed) => {
    const { media, trim, ...boxes } = centredBoxes(A3, { width: 297, height: 210 }, bleed)
    for (const box of [trim, boxes.bleed]) {
      expect(box.x * 2 + box.width).toBeCloseTo(media.width, 9)
      expect(box.y * 2 + box.height).toBeCloseTo(media.height, 9)
    }
    expect(boxes.bleed.width - trim.width).toBeCloseTo(2 * bleed, 9)
  },
)

describe.each([...SIDES.entries()])('page %i of repro-a3, the %s', (i, side) => {
  const page = SHEET.getPage(i)
  const { shapes, texts } = readPaintedPage(page)

  it('has a target in the middle of each side, where the one behind it lies', () => {
    const targets = registrationTargets(BOXES)
    expect(targets.map(([x, y]) => [x, y])).toEqual([
      about([210, 17.75]),
      about([210, 279.25]),
      about([17.75, 148.5]),
      about([402.25, 148.5]),
    ])
    for (const target of targets.map(areaOfTarget)) {
      expect(shapes.some((shape) => isWithin(shape, target, PAINT_TOLERANCE_MM))).toBe(true)
    }
  })

  it('marks each fold above and below the leaflet', () => {
    for (const fold of foldPositions(CATALOGUE.format, side)) {
      const dashes = shapes.filter(
        ({ x, width }) => Math.abs(x + width / 2 - (61.5 + fold)) < 0.05 && width < 0.2,
      )
      expect(dashes.some(({ y }) => y < 40.5)).toBe(true)
      expect(dashes.some(({ y }) => y > 256.5)).toBe(true)
    }
  })

  it('paints nothing within 5 mm of the edge of the sheet', () => {
    for (const shape of shapes) expect(isWithin(shape, PRINTED, PAINT_TOLERANCE_MM)).toBe(true)
    for (const { x, y } of texts)
      expect(isWithin({ x, y, width: 0, height: 0 }, PRINTED)).toBe(true)
  })

  it('tells edition, side, edge and fold order in French, clear of the bleed and the targets', () => {
    const words = shownTexts(page).join(' ').replaceAll(/\s+/g, ' ')
    expect(words).toContain('Édition 1')
    expect(words).toContain(side === 'outside' ? 'extérieur' : 'intérieur')
    expect(words).toContain('Recto verso, retourner sur le bord court')
    expect(words).toContain('Imprimer à 100 %')
    expect(words).toContain('Pli roulé, 3 volets : le rabat (97 mm) rentre en premier')
    const margin = texts.filter(({ y }) => y > 256.5)
    expect(margin.length).toBeGreaterThan(0)
    for (const { x, y } of margin) {
      const start = { x, y: y - 2, width: 1, height: 2 }
      for (const target of registrationTargets(BOXES).map(areaOfTarget)) {
        expect(overlap(start, target)).toBe(false)
      }
    }
  })
})

describe('repro-a3 as a press file', () => {
  it('asks for 100 %, the tray of its size and two sides, turned over along the short edge', () => {
    const wish = (key: string) => String(follow(SHEET.catalog, 'ViewerPreferences', key))
    expect(['PrintScaling', 'Duplex', 'PickTrayByPDFSize'].map(wish)).toEqual([
      '/None',
      '/DuplexFlipShortEdge',
      'true',
    ])
  })

  it('holds inks alone', () => {
    expect(reachableTexts(SHEET).join('\n')).not.toMatch(/DeviceRGB|ICCBased|\brg\b|\bRG\b/)
  })

  it('has the same bytes each time', async () => {
    const again = await buildReproA3(testWorkshop())
    expect(Buffer.compare(again.bytes, BUILT.bytes)).toBe(0)
  })
})
