import { describe, expect, it } from 'vitest'
import { count, decimal, millimetres } from './french.ts'

describe('a number in French', () => {
  it.each([
    [4.76249, 2, '4,76'],
    [-3, 1, '\u22123'],
    [-0.04, 1, '0'],
    [297, 1, '297'],
    [0.25, 1, '0,3'],
  ])('%d to %d digits is %s', (value, digits, text) => {
    expect(decimal(value, digits)).toBe(text)
  })

  it('keeps its unit, and counts none and one as one', () => {
    expect(millimetres(210.04)).toBe('210\u00a0mm')
    expect([0, 1, 2].map((n) => count(n, 'réserve', 'réserves'))).toEqual([
      '0\u00a0réserve',
      '1\u00a0réserve',
      '2\u00a0réserves',
    ])
  })
})
