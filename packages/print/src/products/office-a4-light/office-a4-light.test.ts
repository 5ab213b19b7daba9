import { SIDES } from '@flyer-open-data/flyer'
import { PDFDocument } from 'pdf-lib'
import { expect, it, vi } from 'vitest'
import { readPaintedPage } from '../../testing/painted-page.ts'
import { isWithin } from '../../testing/rectangles.ts'
import { shownTexts } from '../../testing/shown-texts.ts'
import { follow, reachableTexts } from '../../testing/small-pdf.ts'
import { builtOnce, testWorkshop } from '../../testing/test-workshop.ts'
import { buildOfficeA4Light } from './office-a4-light.ts'

// A build takes seconds on a loaded machine.
vi.setConfig({ testTimeout: 60_000 })

const read = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false })
const BUILT = await builtOnce('office-a4-light')
const LIGHT = await read(BUILT.bytes)
const FULL = await read((await builtOnce('office-a4')).bytes)

it('office-a4-light is office-a4 in size, pages and wishes', () => {
  expect(BUILT).toMatchObject({ pages: 2, trimMm: [297, 210], bleedMm: 0 })
  const wishes = (document: PDFDocument) =>
    ['PrintScaling', 'Duplex'].map((key) =>
      String(follow(document.catalog, 'ViewerPreferences', key)),
    )
  expect(wishes(LIGHT)).toEqual(['/None', '/DuplexFlipShortEdge'])
  expect(wishes(LIGHT)).toEqual(wishes(FULL))
})

it.each([...SIDES.entries()])('page %i, the %s, has the same lines at the same places', (i) => {
  const [light, full] = [LIGHT, FULL].map((document) => document.getPage(i))
  if (!light || !full) throw new RangeError(`there is no page ${i}`)
  expect(shownTexts(light)).toEqual(shownTexts(full))
  expect(readPaintedPage(light).texts).toEqual(readPaintedPage(full).texts)
  expect(readPaintedPage(light).texts.length).toBeGreaterThan(10)
})

it('no side of it is printed all over', () => {
  for (const page of LIGHT.getPages()) {
    const { shapes } = readPaintedPage(page)
    const large = shapes.filter(({ width, height }) => width * height > 40 * 40)
    // A pattern is a few paths of many marks; none of them is a ground over the texts above it.
    expect(large.filter((shape) => isWithin({ x: 20, y: 20, width: 1, height: 1 }, shape))).toEqual(
      [],
    )
  }
})

it('stays in sRGB, and is the same in the same bytes', async () => {
  expect(reachableTexts(LIGHT).join('\n')).not.toMatch(/DeviceCMYK|GTS_PDFX/)
  const again = await buildOfficeA4Light(testWorkshop())
  expect(Buffer.compare(again.bytes, BUILT.bytes)).toBe(0)
})
