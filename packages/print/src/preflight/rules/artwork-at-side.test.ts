import { describe, expect, it } from 'vitest'
import { earlyEnds } from './artwork-at-side.ts'
import { TRIM } from './example-file.ts'
import { BLUE, fill, inks } from './example-painted.ts'
import { example } from './examples.ts'
import { PAGE_SIDES } from './page-sides.ts'

/** The ends on every side of a page that paints some rectangles and nothing else. */
function endsOf(areas: Parameters<typeof fill>[0][], paint = BLUE) {
  const { rendered } = example({ onlyPainted: areas.map((area) => fill(area, paint)), marks: [] })
  const raster = rendered?.pages[0]?.raster
  if (!raster) throw new RangeError('the example has no picture')
  return PAGE_SIDES.flatMap((side) =>
    earlyEnds(raster, TRIM, side, 3).map(({ length, foundMm }) => [side, length, foundMm]),
  )
}

describe('artwork that ends before the bleed does', () => {
  it('is told by side, with its length and how far it goes', () => {
    expect(endsOf([{ x: -3, y: -2, width: 86, height: 65 }])).toEqual([['top', 80, 2]])
    expect(endsOf([{ x: 0, y: 0, width: 80, height: 60 }])).toEqual([
      ['top', 80, 0],
      ['right', 60, 0],
      ['bottom', 80, 0],
      ['left', 60, 0],
    ])
    expect(endsOf([{ x: 20, y: 20, width: 61.5, height: 20 }])).toEqual([['right', 20, 1.5]])
  })

  it('is none where it goes all the way, or does not reach the trim', () => {
    expect(endsOf([{ x: -3, y: -3, width: 86, height: 66 }])).toEqual([])
    expect(endsOf([{ x: 1, y: 1, width: 78, height: 58 }])).toEqual([])
    expect(endsOf([])).toEqual([])
  })

  it('is seen in the lightest tint that a plate holds', () => {
    expect(endsOf([{ x: -3, y: -2, width: 86, height: 65 }], inks(0, 0, 0.05, 0))).toHaveLength(1)
  })

  it('is none of a pattern, whose pieces end as they like', () => {
    const pieces = [0, 10, 20, 30, 40].map((x) => ({ x, y: -3, width: 6, height: 9 }))
    const ends = [50, 60].map((x) => ({ x, y: -2, width: 6, height: 9 }))
    expect(endsOf([...pieces, ...ends])).toEqual([])
  })

  it('is told of a pattern that is cut all along a side, once', () => {
    const pieces = [0, 10, 20, 30, 40].map((x) => ({ x, y: -2, width: 6, height: 9 }))
    expect(endsOf(pieces)).toEqual([['top', 30, 2]])
  })
})
