import { describe, expect, it } from 'vitest'
import type { Raster } from '../preflight/rendered/rendered-facts.ts'
import { cropRaster } from './crop-raster.ts'

/** A page whose red tells the column and whose green tells the row of each pixel. */
function numbered(width: number, height: number, pixelsPerMm: number): Raster {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < width * height; i++)
    data.set([i % width, Math.floor(i / width), 0, 255], 4 * i)
  const size = { width: width / pixelsPerMm, height: height / pixelsPerMm }
  return { width, height, data, pixelsPerMm, area: { x: -3, y: -3, ...size } }
}

describe('a part of a drawn page', () => {
  it('is cut where its mm lie in the picture', () => {
    const { width, height, data } = cropRaster(numbered(40, 30, 2), {
      x: 0,
      y: 1,
      width: 5,
      height: 4,
    })
    expect([width, height]).toEqual([10, 8])
    expect([...data.slice(0, 4)]).toEqual([6, 8, 0, 255])
    expect([...data.slice(-4)]).toEqual([15, 15, 0, 255])
  })

  it('is white where it goes past the page', () => {
    const { data } = cropRaster(numbered(40, 30, 2), { x: -4, y: -4, width: 2, height: 2 })
    expect([...data.slice(0, 4)]).toEqual([255, 255, 255, 255])
    expect([...data.slice(-4)]).toEqual([1, 1, 0, 255])
  })

  it('of 2000 pixels across becomes as many as are shown, each the mean of nine', () => {
    const { width, height, data } = cropRaster(numbered(2000, 30, 10), {
      x: -3,
      y: -3,
      width: 200,
      height: 3,
    })
    expect([width, height]).toEqual([666, 10])
    expect([...data.slice(0, 4)]).toEqual([1, 1, 0, 255])
  })
})
