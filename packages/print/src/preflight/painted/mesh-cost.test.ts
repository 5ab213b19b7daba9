import { PDFContext, PDFDict } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { type Entries, toObject } from '../../testing/small-pdf.ts'
import { COSTS } from './drawing-cost.ts'
import { meshCost } from './mesh-cost.ts'

const context = PDFContext.create()
const PIXELS = 1e9
const GREY = { BitsPerCoordinate: 8, BitsPerComponent: 8, BitsPerFlag: 8 }

/** What a mesh costs in a box of 256 × 256 units, each of one pixel. */
function costOf(entries: Entries, bytes: readonly number[], pixels = PIXELS): number {
  const dict = toObject(context, { ...GREY, Decode: [0, 256, 0, 256, 0, 1], ...entries })
  if (!(dict instanceof PDFDict)) throw new TypeError('no dictionary')
  return meshCost(dict, Uint8Array.from(bytes), pixels, 1)
}

/** Twelve points that reach from 0 to a number, both ways. */
const around = (far: number) =>
  Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? [0, 0] : [far, far])).flat()

describe('what a mesh costs', () => {
  it('is the bounds of its triangles, each from the last three corners', () => {
    const corners = [
      [0, 0, 0, 9],
      [0, 10, 0, 9],
      [0, 0, 20, 9],
      [1, 30, 20, 9],
    ].flat()
    const pieces = 4 * COSTS.triangle
    // The first two are a point and a line.
    expect(costOf({ ShadingType: 4 }, corners)).toBe(pieces + (200 + 30 * 20) * COSTS.trianglePixel)
  })

  it('is the bounds of its patches, whether they write all their points or go on', () => {
    const first = [0, ...around(10), 1, 2, 3, 4]
    const second = [1, ...around(20).slice(8), 3, 4]
    const cost = 2 * COSTS.patch + (100 + 400) * COSTS.patchPixel
    expect(costOf({ ShadingType: 6 }, [...first, ...second])).toBe(cost)
  })

  it('is no more than what it fills, for each piece', () => {
    const patch = [0, ...around(200), 1, 2, 3, 4]
    expect(costOf({ ShadingType: 6 }, [...patch, ...patch], 100)).toBe(
      2 * (COSTS.patch + 100 * COSTS.patchPixel),
    )
  })

  it('is nothing where its numbers have no size, and without end for more pieces than are looked at', () => {
    expect(costOf({ ShadingType: 4, BitsPerCoordinate: 0 }, [0, 1, 2, 3])).toBe(0)
    const many = Array.from({ length: 500_000 }, () => 0)
    expect(costOf({ ShadingType: 4 }, many)).toBe(Number.POSITIVE_INFINITY)
  })
})
