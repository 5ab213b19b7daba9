import { describe, expect, it } from 'vitest'
import { count, fixedNumber, frenchNumber, withUnit } from './french-number.ts'

describe('a number in French', () => {
  it.each([
    [4.7625, 2, '4,76'],
    [-38, 1, '\u221238'],
    [-0.1, 1, '\u22120,1'],
    [100, 0, '100'],
    [12.04, 1, '12'],
    [-0.04, 1, '0'],
  ])('%d with %d decimals is %s', (value, decimals, expected) => {
    expect(frenchNumber(value, decimals)).toBe(expected)
  })

  it('keeps all its decimals in a column', () => {
    expect([-38, 0, 24.4].map((value) => fixedNumber(value, 1))).toEqual([
      '\u221238,0',
      '0,0',
      '24,4',
    ])
  })

  it('counts none and one as one', () => {
    expect([0, 1, 2].map((n) => count(n, 'réserve', 'réserves'))).toEqual([
      '0\u00a0réserve',
      '1\u00a0réserve',
      '2\u00a0réserves',
    ])
  })

  it('keeps its unit beside it', () => {
    expect(withUnit(13.5, 'pt')).toBe('13,5\u00a0pt')
  })
})
