import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { PDFDict, PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { moved } from '../../content-stream/matrix.ts'
import { type Entries, toObject } from '../../testing/small-pdf.ts'
import { pageFrame } from './page-frame.ts'

const { context } = await PDFDocument.create()

/** A page, and the parts of the tree above it from the lowest up. */
function frameOf(page: Entries, ...above: Entries[]) {
  const nodes = [page, ...above].map((entries) => toObject(context, entries))
  const [lowest] = nodes
  for (const [i, node] of nodes.entries()) {
    const parent = nodes[i + 1]
    if (node instanceof PDFDict && parent) node.set(PARENT, context.register(parent))
  }
  if (!(lowest instanceof PDFDict)) throw new TypeError('no dictionary')
  return pageFrame(lowest)
}
const PARENT = (await import('pdf-lib')).PDFName.of('Parent')

const mm = (points: number) => points / POINTS_PER_MM
const area = (x: number, y: number, width: number, height: number) => ({
  x: expect.closeTo(mm(x)),
  y: expect.closeTo(mm(y)),
  width: expect.closeTo(mm(width)),
  height: expect.closeTo(mm(height)),
})

const PAGE: Entries = { MediaBox: [0, 0, 200, 100] }

describe('the boxes of a page', () => {
  it('are measured from the top left corner of the trim', () => {
    const { boxes, toMm } = frameOf({
      ...PAGE,
      CropBox: [1, 2, 199, 98],
      BleedBox: [10, 10, 190, 90],
      TrimBox: [20, 30, 180, 80],
      ArtBox: [25, 35, 175, 75],
    })
    expect(boxes).toEqual({
      media: area(-20, -20, 200, 100),
      crop: area(-19, -18, 198, 96),
      bleed: area(-10, -10, 180, 80),
      trim: area(0, 0, 160, 50),
      art: area(5, 5, 150, 40),
    })
    expect(moved(toMm, 20, 80).map((number) => number.toFixed(9))).toEqual([
      '0.000000000',
      '0.000000000',
    ])
  })

  it('are measured from the media box where there is no trim', () => {
    const { boxes } = frameOf({ MediaBox: [-10, -20, 190, 80], BleedBox: [0, 0, 5, 5] })
    expect(boxes).toEqual({
      media: area(0, 0, 200, 100),
      crop: null,
      bleed: area(10, 75, 5, 5),
      trim: null,
      art: null,
    })
  })

  it('may have their corners in any order', () => {
    const { boxes } = frameOf({ MediaBox: [200, 100, 0, 0], TrimBox: [180, 30, 20, 80] })
    expect([boxes.media, boxes.trim]).toEqual([area(-20, -20, 200, 100), area(0, 0, 160, 50)])
  })

  it('of media and crop come from above too, the others do not', () => {
    const { boxes } = frameOf({}, { CropBox: [0, 0, 50, 50] }, { ...PAGE, TrimBox: [1, 1, 2, 2] })
    expect([boxes.media, boxes.crop, boxes.trim]).toEqual([
      area(0, 0, 200, 100),
      area(0, 50, 50, 50),
      null,
    ])
  })

  it.each<Entries>([
    {},
    { MediaBox: [0, 0, 0, 0] },
    { MediaBox: [0, 0, 200] },
    { MediaBox: [0, 0, 200, 'Name'] },
    { MediaBox: 'Name' },
    { MediaBox: [0, 0, 1e300, 1] },
  ])('of media are those of A4 where the file has none that is one: %j', (entries) => {
    expect(frameOf(entries).boxes.media).toEqual(area(0, 0, 595, 842))
  })

  it('may be as large as anybody likes', () => {
    expect(frameOf({ MediaBox: [0, 0, 1e9, 1e9] }).boxes.media).toEqual(area(0, 0, 1e9, 1e9))
  })

  it('are looked for no further when what is above leads back', () => {
    const loop = toObject(context, {})
    if (!(loop instanceof PDFDict)) throw new TypeError('no dictionary')
    loop.set(PARENT, context.register(loop))
    expect(pageFrame(loop).boxes.media).toEqual(area(0, 0, 595, 842))
  })
})

describe('the measures of a page', () => {
  it('are in its own unit', () => {
    const { boxes, userUnit } = frameOf({ ...PAGE, UserUnit: 2 })
    expect([userUnit, boxes.media]).toEqual([2, area(0, 0, 400, 200)])
  })

  it.each([0, -1, 1e300, 'Name'])('are in points where its unit is %j', (UserUnit) => {
    const { boxes, userUnit } = frameOf({ ...PAGE, UserUnit })
    expect([userUnit, boxes.media]).toEqual([1, area(0, 0, 200, 100)])
  })

  it('are told before it is turned', () => {
    expect(frameOf({ ...PAGE, Rotate: 90 })).toMatchObject({
      rotate: 90,
      boxes: { media: area(0, 0, 200, 100) },
    })
    expect(frameOf(PAGE, { Rotate: 270 }).rotate).toBe(270)
    expect(frameOf(PAGE).rotate).toBe(0)
  })
})
