import { decode } from 'fast-png'
import { describe, expect, it } from 'vitest'
import { compress } from '../../content-stream/compress.ts'
import { seededBytes } from '../../testing/seeded-bytes.ts'
import { pngOfRows } from '../../testing/small-png.ts'
import { filterRows } from './predictor.ts'

/** A picture that goes from one colour to another, four bytes a pixel. */
const gradient = (width: number, height: number) =>
  Uint8Array.from({ length: width * height * 4 }, (_, i) => {
    const [x, y] = [Math.floor(i / 4) % width, Math.floor(i / 4 / width)]
    return Math.round(128 + 100 * Math.sin(x / 41 + (i % 4)) * Math.cos(y / 37))
  })

describe('the rows of a picture, filtered', () => {
  it.each([
    ['a gradient', gradient(40, 30)],
    ['noise', seededBytes(40 * 30 * 4)],
    ['one colour', new Uint8Array(40 * 30 * 4).fill(77)],
  ])('of %s are the same picture to a reader of PNG', (_, pixels) => {
    const rows = filterRows(pixels, 40 * 4, 4)
    const { data } = decode(pngOfRows(40, 30, rows, 6))
    expect(Buffer.from(data.buffer, data.byteOffset, data.byteLength)).toEqual(Buffer.from(pixels))
  })

  it('compress better where colours go over into each other', () => {
    const pixels = gradient(200, 150)
    const filtered = compress(filterRows(pixels, 200 * 4, 4))
    expect(filtered.length).toBeLessThan(compress(pixels).length * 0.6)
  })
})
