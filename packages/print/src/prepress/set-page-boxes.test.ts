import { mm } from '@flyer-open-data/flyer'
import { PDFArray, PDFDocument, PDFName, PDFNumber, type PDFPage } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { pressJob } from '../testing/press-job.ts'
import { setPageBoxes, toPdfBox } from './set-page-boxes.ts'

const POINTS_PER_MM = 72 / 25.4

/** The four numbers of a box that a page has of its own or inherits. */
function boxOf(page: PDFPage, name: string): number[] | undefined {
  const box = page.node.getInheritableAttribute(PDFName.of(name))
  return box instanceof PDFArray
    ? box.asArray().map((number) => page.doc.context.lookup(number, PDFNumber).asNumber())
    : undefined
}

const has = (page: PDFPage, name: string) =>
  page.node.getInheritableAttribute(PDFName.of(name)) !== undefined

/** A PDF of one blank page as a renderer leaves it: a media box of its own choice. */
async function blankPdf(size: [number, number] = [300, 200]) {
  const document = await PDFDocument.create()
  return { document, page: document.addPage(size) }
}

describe.each([1, 2, 3, 5])('the stage that sets the page boxes, for a bleed of %i mm', (bleed) => {
  it('writes media, bleed and trim to the thousandth of a point', async () => {
    const { document, page } = await blankPdf()
    expect(['BleedBox', 'TrimBox'].map((name) => has(page, name))).toEqual([false, false])

    setPageBoxes(document, pressJob({ bleed, margin: 14 }))

    // A sheet of 100 × 60 mm, its bleed, and 14 mm around it.
    const around = bleed + 14
    const expected = { MediaBox: 0, BleedBox: 14, TrimBox: around }
    for (const [name, inset] of Object.entries(expected)) {
      const right = 100 + 2 * around - inset
      const top = 60 + 2 * around - inset
      const deviations = [inset, inset, right, top].map((length, i) =>
        Math.abs(length * POINTS_PER_MM - (boxOf(page, name)?.[i] ?? Number.NaN)),
      )
      expect(Math.max(...deviations), name).toBeLessThanOrEqual(0.001)
    }
  })

  it('nests the boxes as written: media ⊇ bleed ⊇ trim, none of them empty', async () => {
    for (const margin of [0, 14]) {
      const { document, page } = await blankPdf()
      setPageBoxes(document, pressJob({ bleed, margin }))
      const names = ['MediaBox', 'BleedBox', 'TrimBox']
      const boxes = names.map((name) => boxOf(page, name) ?? [])
      const edges = (i: number) => boxes.map((box) => box[i] ?? Number.NaN)
      for (const i of [0, 1]) expect(edges(i)).toEqual(edges(i).toSorted((a, b) => a - b))
      for (const i of [2, 3]) expect(edges(i)).toEqual(edges(i).toSorted((a, b) => b - a))
      expect(edges(0)[2]).toBeLessThan(edges(2)[2] ?? 0)
    }
  })
})

describe('the stage that sets the page boxes', () => {
  it('gives every page the same boxes, whatever size each one had', async () => {
    const { document, page } = await blankPdf()
    const other = document.addPage([500, 700])
    expect(boxOf(other, 'MediaBox')).not.toEqual(boxOf(page, 'MediaBox'))

    setPageBoxes(document, pressJob())

    for (const name of ['MediaBox', 'BleedBox', 'TrimBox']) {
      expect(boxOf(page, name)).toBeDefined()
      expect(boxOf(other, name)).toEqual(boxOf(page, name))
    }
  })

  it('replaces a TrimBox that contradicts the job', async () => {
    const { document, page } = await blankPdf()
    page.setTrimBox(1, 2, 3, 4)
    setPageBoxes(document, pressJob({ bleed: 3, margin: 14 }))
    expect(boxOf(page, 'TrimBox')?.[0]).toBeCloseTo(17 * POINTS_PER_MM, 2)
  })

  it('takes away a CropBox, which would hide the marks', async () => {
    const { document, page } = await blankPdf()
    page.setCropBox(20, 20, 100, 100)
    expect(has(page, 'CropBox')).toBe(true)
    setPageBoxes(document, pressJob())
    expect(has(page, 'CropBox')).toBe(false)
  })

  it('takes away a CropBox that the page inherits', async () => {
    const { document, page } = await blankPdf()
    page.node.Parent()?.set(PDFName.of('CropBox'), document.context.obj([20, 20, 120, 120]))
    expect(boxOf(page, 'CropBox')).toEqual([20, 20, 120, 120])
    setPageBoxes(document, pressJob())
    expect(has(page, 'CropBox')).toBe(false)
  })

  it('takes away an ArtBox, which may not stand beside a TrimBox', async () => {
    const { document, page } = await blankPdf()
    page.setArtBox(20, 20, 100, 100)
    expect(has(page, 'ArtBox')).toBe(true)
    setPageBoxes(document, pressJob())
    expect(has(page, 'ArtBox')).toBe(false)
  })

  it('takes away a UserUnit, which would scale the sheet', async () => {
    const { document, page } = await blankPdf()
    page.node.set(PDFName.of('UserUnit'), PDFNumber.of(2))
    expect(has(page, 'UserUnit')).toBe(true)
    setPageBoxes(document, pressJob())
    expect(has(page, 'UserUnit')).toBe(false)
  })
})

describe('a box as PDF writes it', () => {
  it('is measured upwards from the bottom left corner of the media', () => {
    const inch = 25.4
    const sheet = { x: mm(0), y: mm(0), width: mm(10 * inch), height: mm(4 * inch) }
    const topLeft = { ...sheet, width: mm(inch), height: mm(inch / 2) }
    expect(toPdfBox(topLeft, sheet)).toEqual([0, 252, 72, 288])
  })
})
