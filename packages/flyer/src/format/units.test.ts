import { describe, expect, it } from 'vitest'
import { mm, pt, toMillimetres, toPoints } from './units.ts'

describe('units', () => {
  it('count 72 points to the inch of 25.4 mm', () => {
    expect(toPoints(mm(25.4))).toBeCloseTo(72, 10)
    expect(toMillimetres(pt(72))).toBeCloseTo(25.4, 10)
  })

  it('give A4 its size in points', () => {
    expect(toPoints(mm(297))).toBeCloseTo(841.89, 2)
    expect(toPoints(mm(210))).toBeCloseTo(595.276, 3)
  })
})
