import { describe, expect, it } from 'vitest'
import type { InkRaster } from '../rendered-facts.ts'
import { mostInk, mostInkOnSquare } from './most-ink.ts'

type Inks = readonly [c: number, m: number, y: number, k: number]

/** Plates of 20 × 10 mm at 2 pixels to the mm, from 5 mm left of the trim and 2 above it. */
function plates(inksAt: (x: number, y: number) => Inks): InkRaster {
  const [width, height] = [40, 20]
  const inks = new Uint8Array(width * height * 4)
  for (let i = 0; i < width * height; i++) inks.set(inksAt(i % width, Math.floor(i / width)), 4 * i)
  return { width, height, inks, pixelsPerMm: 2, area: { x: -5, y: -2, width: 20, height: 10 } }
}

const WHOLE = { x: -5, y: -2, width: 20, height: 10 }
const NONE: Inks = [0, 0, 0, 0]

describe('the most ink on a place', () => {
  it('is the sum of all plates, with its pixel in mm', () => {
    const found = mostInk(
      plates((x, y) => (x === 12 && y === 6 ? [255, 255, 51, 0] : [255, 0, 0, 102])),
      WHOLE,
    )
    expect(found?.percent).toBeCloseTo(220, 5)
    expect(found?.area).toEqual({ x: 1, y: 1, width: 0.5, height: 0.5 })
  })

  it('is looked for in an area alone', () => {
    const inked = plates((x) => (x < 10 ? [255, 255, 255, 255] : [51, 51, 0, 0]))
    expect(mostInk(inked, WHOLE)?.percent).toBe(400)
    expect(mostInk(inked, { x: 0, y: 0, width: 5, height: 5 })).toEqual({
      percent: 40,
      area: { x: 0, y: 0, width: 0.5, height: 0.5 },
    })
  })

  it('counts spot inks', () => {
    const inked = plates(() => [255, 0, 0, 0])
    const gold = new Uint8Array(40 * 20)
    gold[45] = 255
    expect(mostInk({ ...inked, spots: [{ ink: 'Gold', inks: gold }] }, WHOLE)).toEqual({
      percent: 200,
      area: { x: -2.5, y: -1.5, width: 0.5, height: 0.5 },
    })
  })

  it('is none where the area has no pixel', () => {
    expect(
      mostInk(
        plates(() => NONE),
        { x: 60, y: 0, width: 5, height: 5 },
      ),
    ).toBeUndefined()
    expect(
      mostInk(
        plates(() => NONE),
        { x: 0, y: 0, width: 0, height: 0 },
      ),
    ).toBeUndefined()
  })
})

describe('the most ink on a square', () => {
  /** A full block of 2 × 2 mm at 11 to 15 and 7 to 11 pixels, and a lone full pixel. */
  const BLOCK = plates((x, y) =>
    (x >= 11 && x < 15 && y >= 7 && y < 11) || (x === 30 && y === 3) ? [255, 255, 255, 0] : NONE,
  )

  it('is found at every pixel', () => {
    expect(mostInkOnSquare(BLOCK, WHOLE, 2)).toEqual({
      percent: 300,
      area: { x: 0.5, y: 1.5, width: 2, height: 2 },
    })
  })

  it('is a mean', () => {
    expect(mostInkOnSquare(BLOCK, WHOLE, 4)?.percent).toBeCloseTo(75, 5)
    expect(mostInkOnSquare(BLOCK, WHOLE, 0.5)?.percent).toBe(300)
  })

  it('is the same as the mean over each square by itself', () => {
    const inked = plates((x, y) => [(x * 37) % 256, (y * 91) % 256, (x * y) % 256, (x + y) % 256])
    const [side, within] = [6, { x: -3, y: -1, width: 15, height: 8 }]
    let most = 0
    for (let top = 2; top + side <= 18; top++) {
      for (let left = 4; left + side <= 34; left++) {
        let sum = 0
        for (let y = top; y < top + side; y++) {
          for (let i = 4 * (40 * y + left); i < 4 * (40 * y + left + side); i++) {
            sum += inked.inks[i] ?? 0
          }
        }
        most = Math.max(most, sum)
      }
    }
    const found = mostInkOnSquare(inked, within, 3)
    expect(found?.percent).toBeCloseTo((most / (side * side * 255)) * 100, 8)
  })

  it('does not reach out of its area', () => {
    const found = mostInkOnSquare(BLOCK, { x: 2, y: -2, width: 13, height: 10 }, 2)
    // A pixel and a half of the block, which ends at 2.5 mm.
    expect(found?.percent).toBeCloseTo(300 / 4, 5)
    expect(found?.area.x).toBe(2)
  })

  it('is as narrow as a narrow area', () => {
    const found = mostInkOnSquare(BLOCK, { x: 0.5, y: 1.5, width: 2, height: 1 }, 15)
    expect(found).toEqual({ percent: 300, area: { x: 0.5, y: 1.5, width: 2, height: 1 } })
    expect(mostInkOnSquare(BLOCK, { x: 90, y: 0, width: 9, height: 9 }, 15)).toBeUndefined()
  })
})
