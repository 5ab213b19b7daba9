import { describe, expect, it } from 'vitest'
import { colourPlates } from './colour-plates.ts'
import { PLATES } from './ink-view.ts'

/** A proof that shows how much of C, M and Y + K there is. */
const proof = (inks: Uint8Array) => {
  const colours = new Uint8Array((inks.length / 4) * 3)
  for (let i = 0; i < inks.length / 4; i++) {
    const [c = 0, m = 0, y = 0, k = 0] = inks.subarray(i * 4, i * 4 + 4)
    colours.set([c, m, Math.min(255, y + k)], i * 3)
  }
  return colours
}

const pixels = (...colours: [number, number, number, number][]) => ({
  width: colours.length,
  height: 1,
  inks: Uint8Array.from(colours.flat()),
})

const shown = (...args: Parameters<typeof colourPlates>) => [...colourPlates(...args).rgba]

describe('plates in colour', () => {
  it('are proofed pixel by pixel, in their order', () => {
    const picture = pixels([255, 0, 0, 0], [0, 10, 0, 9], [255, 0, 0, 0], [255, 0, 0, 0])
    expect(shown(picture, PLATES, proof)).toEqual([
      255, 0, 0, 255, 0, 10, 9, 255, 255, 0, 0, 255, 255, 0, 0, 255,
    ])
  })

  it('that are turned off carry nothing', () => {
    const picture = pixels([200, 100, 50, 25])
    expect(shown(picture, ['m'], proof)).toEqual([0, 100, 0, 255])
    expect(shown(picture, ['c', 'k'], proof)).toEqual([200, 0, 25, 255])
  })

  it('are proofed once for each colour, however many pixels have it', () => {
    const asked: number[] = []
    const counting = (inks: Uint8Array) => {
      asked.push(inks.length / 4)
      return proof(inks)
    }
    colourPlates(pixels([1, 2, 3, 4], [5, 6, 7, 8], [1, 2, 3, 4]), PLATES, counting)
    expect(asked).toEqual([2])
  })
})

describe('the map of ink sums', () => {
  const refuse = () => {
    throw new Error('a sum is not proofed')
  }

  it('says the highest sum, and marks what is over 300 %', () => {
    const picture = pixels([255, 255, 255, 10], [255, 209, 0, 77], [0, 0, 0, 0])
    const { largestSum, overLimit, rgba } = colourPlates(picture, 'sum', refuse)
    expect(largestSum).toBe(304)
    expect(overLimit).toBe(1)
    const [over, under, none] = [0, 4, 8].map((at) => [...rgba.subarray(at, at + 3)])
    expect(none).toEqual([255, 255, 255])
    expect(over?.[0]).toBeGreaterThan(200)
    expect(under?.[0]).toBeLessThan(126)
  })

  it('does not mark 300 % itself', () => {
    expect(colourPlates(pixels([255, 255, 255, 0]), 'sum', refuse)).toMatchObject({
      largestSum: 300,
      overLimit: 0,
    })
  })
})
