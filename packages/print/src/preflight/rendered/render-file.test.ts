import { describe, expect, it } from 'vitest'
import { readRenderer } from '../../cli/read-renderer.ts'
import { bytesOf } from '../../testing/latin1.ts'
import {
  colourAt,
  inkedArea,
  pagesOf,
  rendered,
  renderedPage,
  smallFile,
} from '../../testing/rendered-page.ts'
import { type FileToRender, renderFile } from './render-file.ts'

const MM = 25.4 / 72
const [WIDTH, HEIGHT] = [100 / MM, 80 / MM]
/** From 20 to 60 and from 30 to 40 mm of a page of 100 × 80 mm, a little less than the pixels there. */
const RECTANGLE = `${20.02 / MM} ${40.02 / MM} ${39.96 / MM} ${9.96 / MM} re f`
const MEDIA = { MediaBox: [0, 0, WIDTH, HEIGHT] }
const FILE = pagesOf(1, WIDTH, HEIGHT)
const WHERE = { x: 20, y: 30, width: 40, height: 10 }

describe('the picture of a page', () => {
  it('shows the whole media box on white, at 5 pixels to the mm', async () => {
    const { raster, number } = await renderedPage(
      () => [{ content: `1 0 0 rg ${RECTANGLE}`, entries: MEDIA }],
      FILE,
    )
    expect(number).toBe(1)
    expect([raster.width, raster.height, raster.pixelsPerMm]).toEqual([500, 400, 5])
    expect(raster.area).toEqual({ x: 0, y: 0, width: 100, height: 80 })
    expect(colourAt(raster, 10, 10)).toEqual([255, 255, 255, 255])
    expect(colourAt(raster, 21, 31)).toEqual([255, 0, 0, 255])
    expect(inkedArea(raster)).toEqual(WHERE)
  })

  it.each([90, 180, 270, -90])('is not turned where the page is, by %d degrees', async (Rotate) => {
    const { raster } = await renderedPage(
      () => [{ content: RECTANGLE, entries: { ...MEDIA, Rotate } }],
      FILE,
    )
    expect([raster.width, raster.height]).toEqual([500, 400])
    expect(inkedArea(raster)).toEqual(WHERE)
  })

  it('shows what the crop box hides', async () => {
    const CropBox = [30 / MM, 10 / MM, 50 / MM, 30 / MM]
    const { raster } = await renderedPage(
      () => [{ content: RECTANGLE, entries: { ...MEDIA, CropBox } }],
      FILE,
    )
    expect([raster.width, raster.height]).toEqual([500, 400])
    expect(inkedArea(raster)).toEqual(WHERE)
  })

  it('is measured from the trim, wherever the media begins', async () => {
    const entries = { MediaBox: [-10 / MM, 5 / MM, 90 / MM, 85 / MM] }
    const content = `${10.02 / MM} ${45.02 / MM} ${39.96 / MM} ${9.96 / MM} re f`
    const media = { x: -4, y: -6, width: 100, height: 80 }
    const { raster } = await renderedPage(() => [{ content, entries }], {
      pages: [{ number: 1, boxes: { media }, drawing: { cost: 0, pictures: 0 } }],
    })
    expect(raster.area).toEqual(media)
    expect(inkedArea(raster)).toEqual({ x: 16, y: 24, width: 40, height: 10 })
  })

  it('is in mm where the units of the page are larger', async () => {
    const media = { x: 0, y: 0, width: 200, height: 160 }
    const entries = { ...MEDIA, UserUnit: 2 }
    const { raster } = await renderedPage(() => [{ content: RECTANGLE, entries }], {
      pages: [{ number: 1, boxes: { media }, drawing: { cost: 0, pictures: 0 } }],
    })
    expect(inkedArea(raster)).toEqual({ x: 40, y: 60, width: 80, height: 20 })
  })

  it('has no more than 4 million pixels of a huge page', async () => {
    const entries = { MediaBox: [0, 0, 14_400, 14_400] }
    const { raster, plates } = await renderedPage(
      () => [{ content: '0 0 7200 14400 re f', entries }],
      pagesOf(1, 14_400, 14_400),
    )
    expect(raster.width * raster.height).toBeLessThanOrEqual(4e6)
    expect(raster.width * raster.height).toBeGreaterThan(3.9e6)
    expect(inkedArea(raster)?.width).toBeCloseTo(7200 * MM, -1)
    expect((plates?.width ?? 0) * (plates?.height ?? 0)).toBeLessThanOrEqual(4e6)
  })
})

describe('what cannot be drawn is told', () => {
  const renderBytes = async (bytes: Uint8Array, file: FileToRender = pagesOf(1)) =>
    renderFile(await readRenderer(), bytes, file)

  it.each([
    ['no PDF', bytesOf('This is a letter.')],
    ['nothing', new Uint8Array()],
    ['the beginning of a PDF', bytesOf('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>')],
  ])('of %s', async (_, bytes) => {
    expect(await renderBytes(bytes)).toEqual({
      pages: [],
      undrawn: [{ page: null, why: 'not-opened' }],
    })
  })

  it('of a page that the file does not have; the others are drawn', async () => {
    const bytes = await smallFile(() => [{ content: '' }])
    const { pages, undrawn } = await renderBytes(bytes, pagesOf(2))
    expect(pages.map(({ number }) => number)).toEqual([1])
    expect(undrawn).toEqual([{ page: 2, why: 'no-page' }])
  })

  it('of pages past the fiftieth', async () => {
    const pages = Array.from({ length: 51 }, () => ({ content: '' }))
    const facts = await rendered(() => pages, pagesOf(51))
    expect(facts.pages).toHaveLength(50)
    expect(facts.undrawn).toEqual([{ page: 51, why: 'too-many-pages' }])
  })

  it('of no page of a file that is whole', async () => {
    expect(await rendered(() => [{ content: RECTANGLE }])).not.toHaveProperty('undrawn')
  })
})
