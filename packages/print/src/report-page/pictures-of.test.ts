import { decode } from 'fast-png'
import { expect, it } from 'vitest'
import type { RenderedFacts } from '../preflight/rendered/rendered-facts.ts'
import { picturesOf } from './pictures-of.ts'

/** Two pages of 10 × 10 mm, a pixel a mm: the first is dark, the second is light grey. */
const rendered: RenderedFacts = {
  pages: [20, 200].map((grey, i) => ({
    number: i + 1,
    raster: {
      width: 10,
      height: 10,
      data: new Uint8ClampedArray(400).fill(grey),
      pixelsPerMm: 1,
      area: { x: -2, y: -2, width: 10, height: 10 },
    },
    plates: null,
    platesMissing: null,
    codes: [],
  })),
}
const AREA = { x: 6, y: 0, width: 4, height: 3 }

it('gives a part of the page that is asked for as a PNG, white past its edge', () => {
  const png = picturesOf(rendered)(2)?.part(AREA)
  if (!png) throw new Error('no picture')
  const { width, height, channels, data } = decode(png)
  expect([width, height, channels]).toEqual([4, 3, 3])
  expect([...data.slice(0, 12)]).toEqual([...Array(6).fill(200), ...Array(6).fill(255)])
})

it('gives all of a page, small: no side is longer than 480 pixels', () => {
  const raster = {
    ...{ width: 400, height: 1200, pixelsPerMm: 5, area: { x: 0, y: 0, width: 80, height: 240 } },
    data: new Uint8ClampedArray(400 * 1200 * 4).fill(120),
  }
  const page = { number: 1, raster, plates: null, platesMissing: null, codes: [] }
  const { width, height } = decode(picturesOf({ pages: [page] })(1)?.whole() ?? new Uint8Array())
  expect([width, height]).toEqual([133, 400])
})

it('gives nothing of a page that was not drawn', () => {
  expect(picturesOf(rendered)(3)).toBeNull()
  expect(picturesOf(null)(1)).toBeNull()
})
