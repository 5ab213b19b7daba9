import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { a4RollFold } from './a4-roll-fold.ts'
import { formatSchema } from './format.ts'
import { closedSize, foldLines, panelFrames } from './geometry.ts'

const format = parse(formatSchema, a4RollFold, 'format')
const placesOn = (side: 'outside' | 'inside') =>
  panelFrames(format, side).map(({ content, x, width }) => [content, x, width])

describe('the leaflet’s own format', () => {
  it('has the flap, the back cover and the cover outside, left to right', () => {
    expect(placesOn('outside')).toEqual([
      ['get-organised', 0, 97],
      ['need-help', 97, 100],
      ['cover', 197, 100],
    ])
  })

  it('has the three other panels inside, the narrow one on the right', () => {
    expect(placesOn('inside')).toEqual([
      ['why-publish', 0, 100],
      ['voices', 100, 100],
      ['did-you-know', 200, 97],
    ])
  })

  it('folds at 97 and 197 mm outside, which are 200 and 100 mm inside', () => {
    expect(foldLines(format).map((fold) => [fold.outsideX, fold.insideX])).toEqual([
      [97, 200],
      [197, 100],
    ])
  })

  it('closes to 100 × 210 mm', () => {
    expect(closedSize(format)).toEqual({ width: 100, height: 210 })
  })
})
