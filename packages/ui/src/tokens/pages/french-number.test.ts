import { describe, expect, it } from 'vitest'
import { fixedNumber, frenchNumber, withUnit } from './french-number.ts'

describe('a number in French', () => {
  it.each([
    [4.7625, 2, '4,76'],
    [-38, 1, '\u221238'],
    [-0.1, 1, '\u22120,1'],
    [100, 0, '100'],
    [12.04, 1, '12'],
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

  it('keeps its unit beside it', () => {
    expect(withUnit(13.5, 'pt')).toBe('13,5\u00a0pt')
  })
})
