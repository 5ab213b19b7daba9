import { decode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { readRenderer } from '../../cli/read-renderer.ts'
import { bytesOf } from '../../testing/latin1.ts'
import { colourAt, pagesOf, smallFile } from '../../testing/rendered-page.ts'
import { drawPreviews, type WantedPreview } from './draw-previews.ts'
import { previewPng } from './preview-png.ts'
import type { Raster } from './rendered-facts.ts'

/** A page of 100 × 50 mm, red in its left half, blue in its right. */
const [WIDTH, HEIGHT] = [(100 * 72) / 25.4, (50 * 72) / 25.4]
const CONTENT = `1 0 0 rg 0 0 ${WIDTH / 2} ${HEIGHT} re f 0 0 1 rg ${WIDTH / 2} 0 ${WIDTH / 2} ${HEIGHT} re f`
const FILE = pagesOf(1, WIDTH, HEIGHT)
const draw = () => [{ content: CONTENT, entries: { MediaBox: [0, 0, WIDTH, HEIGHT] } }]

const previews = async (wanted: readonly WantedPreview[], bytes?: Uint8Array) =>
  drawPreviews(await readRenderer(), bytes ?? (await smallFile(draw)), FILE, wanted)

async function preview(wanted: WantedPreview): Promise<Raster> {
  const [raster] = await previews([wanted])
  if (!raster) throw new Error('There is no preview.')
  return raster
}

describe('a preview', () => {
  it('shows the part of the page that is wanted, as wide as it is wanted', async () => {
    const area = { x: 40, y: 10, width: 30, height: 20 }
    const raster = await preview({ page: 1, area, widthPixels: 1600 })
    expect([raster.width, raster.height]).toEqual([1600, 1066])
    expect(colourAt(raster, 41, 11)).toEqual([255, 0, 0, 255])
    expect(colourAt(raster, 69, 29)).toEqual([0, 0, 255, 255])
  })

  it('is drawn for each size', async () => {
    const area = { x: 0, y: 0, width: 100, height: 50 }
    const sizes = await previews([1600, 800].map((widthPixels) => ({ page: 1, area, widthPixels })))
    expect(sizes.map((raster) => [raster?.width, raster?.height])).toEqual([
      [1600, 800],
      [800, 400],
    ])
  })

  it('is none of a page, or of a file, that cannot be drawn', async () => {
    const area = { x: 0, y: 0, width: 100, height: 50 }
    const wanted = [2, 1].map((page) => ({ page, area, widthPixels: 100 }))
    // The file has one page, though two are told of.
    const file = pagesOf(2, WIDTH, HEIGHT)
    const drawn = await drawPreviews(await readRenderer(), await smallFile(draw), file, wanted)
    expect(drawn.map((raster) => raster?.width)).toEqual([undefined, 100])
    expect(await previews(wanted, bytesOf('a letter'))).toEqual([null, null])
  })
})

describe('the PNG of a preview', () => {
  it('has its pixels, without what shows through', async () => {
    const area = { x: 0, y: 0, width: 100, height: 50 }
    const raster = await preview({ page: 1, area, widthPixels: 80 })
    const png = previewPng(raster)
    const { width, height, channels, depth, data } = decode(png)
    expect({ width, height, channels, depth }).toEqual({
      width: 80,
      height: 40,
      channels: 3,
      depth: 8,
    })
    expect([...data]).toEqual([...raster.data].filter((_, i) => i % 4 !== 3))
  })

  it('has the same bytes each time', async () => {
    const area = { x: 0, y: 0, width: 100, height: 50 }
    const wanted = { page: 1, area, widthPixels: 300 }
    expect(previewPng(await preview(wanted))).toEqual(previewPng(await preview(wanted)))
  })
})
