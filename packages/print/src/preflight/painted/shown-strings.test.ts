import { describe, expect, it } from 'vitest'
import { shownStrings } from './shown-strings.ts'

const read = (operand: string) =>
  shownStrings(operand).map((shown) => (typeof shown === 'number' ? shown : [...shown]))
const codes = (text: string) => Array.from(text, (char) => char.charCodeAt(0))

describe('the strings that an operator shows', () => {
  it.each([
    { operand: '(abc)', shown: 'abc' },
    { operand: '(a(b)c)', shown: 'a(b)c' },
    { operand: '()', shown: '' },
    { operand: String.raw`(\(\)\\)`, shown: '()\\' },
    { operand: String.raw`(\n\r\t\b\f\x)`, shown: '\n\r\t\b\fx' },
    { operand: String.raw`(\101\7\0012)`, shown: 'A\u0007\u00012' },
    { operand: String.raw`(\777)`, shown: '\xff' },
    { operand: '(a\\\nb\\\r\nc\\\rd)', shown: 'abcd' },
    { operand: '(never ends', shown: 'never ends' },
    { operand: '(ends in \\', shown: 'ends in ' },
    { operand: '<414243>', shown: 'ABC' },
    { operand: '<41 4\n2>', shown: 'AB' },
    { operand: '<414>', shown: 'A@' },
    { operand: '<41', shown: 'A' },
    { operand: '<>', shown: '' },
  ])('are read from $operand', ({ operand, shown }) => {
    expect(read(operand)).toEqual([codes(shown)])
  })

  it('come with the numbers between them', () => {
    expect(read('[(A) -120 <42>.5(C)+3 -.25]')).toEqual([[65], -120, [66], 0.5, [67], 3, -0.25])
  })

  it('may be none', () => {
    expect(read('')).toEqual([])
    expect(read('[]')).toEqual([])
  })

  it('count what is no number as none', () => {
    expect(read('[--5 (A) ... 1.2.3]')).toEqual([0, [65], 0, 0])
  })
})
