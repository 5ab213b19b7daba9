import { INKS } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { isWithin, overlap } from '../testing/rectangles.ts'
import { colourBar } from './colour-bar.ts'
import { MARKS_MARGIN, pageBoxes } from './page-boxes.ts'

const barFor = (bleed: number) => {
  const boxes = pageBoxes({ width: 297, height: 210 }, bleed, MARKS_MARGIN)
  return { boxes, patches: colourBar(boxes) }
}

describe('the colour bar', () => {
  it('shows solids, two solids on each other, tints, steps of black, then a grey of three inks', () => {
    expect(barFor(3).patches.map(({ ink }) => INKS[ink])).toEqual([
      { c: 100, m: 0, y: 0, k: 0 },
      { c: 0, m: 100, y: 0, k: 0 },
      { c: 0, m: 0, y: 100, k: 0 },
      { c: 0, m: 0, y: 0, k: 100 },
      { c: 100, m: 100, y: 0, k: 0 },
      { c: 100, m: 0, y: 100, k: 0 },
      { c: 0, m: 100, y: 100, k: 0 },
      { c: 50, m: 0, y: 0, k: 0 },
      { c: 0, m: 50, y: 0, k: 0 },
      { c: 0, m: 0, y: 50, k: 0 },
      { c: 0, m: 0, y: 0, k: 75 },
      { c: 0, m: 0, y: 0, k: 50 },
      { c: 0, m: 0, y: 0, k: 25 },
      { c: 50, m: 40, y: 40, k: 0 },
      { c: 0, m: 0, y: 0, k: 55 },
    ])
  })

  it('begins at the left edge of the trim', () => {
    const { boxes, patches } = barFor(3)
    expect(patches[0]?.area.x).toBe(boxes.trim.x)
  })

  it('is a row of squares of 5 mm, each starting where the last one ends', () => {
    const { patches } = barFor(3)
    const [first] = patches
    for (const [i, { area }] of patches.entries()) {
      expect(area).toEqual({
        x: expect.closeTo((first?.area.x ?? Number.NaN) + i * 5, 9),
        y: first?.area.y,
        width: 5,
        height: 5,
      })
    }
  })

  it.each([1, 2, 3, 5])('lies above a bleed of %i mm and inside the media', (bleed) => {
    const { boxes, patches } = barFor(bleed)
    for (const { area } of patches) {
      expect(isWithin(area, boxes.media)).toBe(true)
      expect(overlap(area, boxes.bleed)).toBe(false)
      expect(area.y + area.height).toBeLessThan(boxes.bleed.y)
    }
  })
})
