import { describe, expect, it } from 'vitest'
import type { Raster } from './raster.ts'
import { reducePixels } from './reduce-pixels.ts'
import { cropped, inkedPart } from './trim-margins.ts'

/** A grey picture of some rows. */
const grey = (...rows: readonly (readonly number[])[]): Raster => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: Uint8Array.from(rows.flat().flatMap((value) => [value, value, value])),
})

describe('fewer pixels', () => {
  it('are the mean of those that they stand for', () => {
    const reduced = reducePixels(grey([0, 100, 200, 40], [20, 80, 0, 0]), 2, 1)
    expect(reduced).toEqual(grey([50, 60]))
  })

  it('take their share of a pixel that lies between two', () => {
    expect(reducePixels(grey([0, 90, 255]), 2, 1)).toEqual(grey([30, 200]))
  })

  it('are never more than there were', () => {
    const two = grey([1, 2])
    expect(reducePixels(two, 5, 5)).toBe(two)
  })
})

describe('margins', () => {
  const framed = grey([255, 255, 255, 255], [255, 9, 255, 255], [255, 255, 252, 255])

  it('are what is white on each side', () => {
    const part = { x: 1, y: 1, width: 2, height: 2 }
    expect(inkedPart(framed, 255)).toEqual(part)
    expect(cropped(framed, part)).toEqual(grey([9, 255], [255, 252]))
  })

  it('may be a little less than white', () => {
    expect(inkedPart(framed, 250)).toEqual({ x: 1, y: 1, width: 1, height: 1 })
    expect(inkedPart(grey([255, 251]), 250)).toBeUndefined()
  })
})
