import { describe, expect, it } from 'vitest'
import type { InkRaster } from '../rendered/rendered-facts.ts'
import { inkCells, inkOver, mostInkedSquare } from './ink-cells.ts'

/** A page of so many mm whose ink at a pixel is told by a function, in per cent of one ink. */
function page(
  sizeMm: number,
  pixelsPerMm: number,
  inkAt: (x: number, y: number) => number,
): InkRaster {
  const size = sizeMm * pixelsPerMm
  const inks = new Uint8Array(size * size * 4)
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const sum = (inkAt(x / pixelsPerMm, y / pixelsPerMm) * 255) / 100
      inks.fill(sum / 4, (y * size + x) * 4, (y * size + x + 1) * 4)
    }
  }
  const area = { x: -3, y: -3, width: sizeMm, height: sizeMm }
  return { width: size, height: size, inks, pixelsPerMm, area }
}

const ALL = { x: -3, y: -3, width: 30, height: 30 }

describe('ink on square mm', () => {
  it('is found where it lies, in mm of the page, the most first', () => {
    const raster = page(30, 4, (x, y) => {
      if (x >= 5 && x < 8 && y >= 10 && y < 12) return 340
      return x >= 20 && x < 22 && y >= 20 && y < 22 ? 380 : 100
    })
    expect(inkOver(inkCells(raster, ALL), 300)).toEqual([
      { percent: expect.closeTo(380, -1), area: { x: 17, y: 17, width: 2, height: 2 } },
      { percent: expect.closeTo(340, -1), area: { x: 2, y: 7, width: 3, height: 2 } },
    ])
  })

  it('is none where a line or an edge runs through it', () => {
    const raster = page(30, 2, (x) => (x >= 10 && x < 10.5 ? 400 : 200))
    expect(inkOver(inkCells(raster, ALL), 300)).toEqual([])
  })

  it('is looked at inside an area alone', () => {
    const raster = page(30, 4, (x) => (x < 3 ? 400 : 0))
    expect(inkOver(inkCells(raster, { x: 0, y: 0, width: 24, height: 24 }), 300)).toEqual([])
  })
})

describe('the square with the most ink', () => {
  it('is the one whose mean is the largest', () => {
    const raster = page(30, 4, (x, y) => (x >= 10 && x < 25 && y >= 5 && y < 20 ? 320 : 20))
    expect(mostInkedSquare(inkCells(raster, ALL), 15)).toEqual({
      percent: expect.closeTo(320, -1),
      area: { x: 7, y: 2, width: 15, height: 15 },
    })
  })

  it('is the whole of a page that is smaller, and none of an empty one', () => {
    const raster = page(10, 4, () => 200)
    const cells = inkCells(raster, ALL)
    expect(mostInkedSquare(cells, 15)?.area).toMatchObject({ width: 10, height: 10 })
    expect(
      mostInkedSquare(inkCells(raster, { x: 50, y: 50, width: 5, height: 5 }), 15),
    ).toBeUndefined()
  })
})
