import { describe, expect, it } from 'vitest'
import { bytesOf, textOf } from '../testing/latin1.ts'
import { applyEdits } from './edit.ts'
import { numbersOf, readOperations } from './operations.ts'

describe('the operations of a content stream', () => {
  it('are an operator with the operands before it, and where both stand', () => {
    const text = 'q 1 0 0 rg % red\n(a) Tj'
    const operations = [...readOperations(bytesOf(text))]
    expect(operations.map(({ operator }) => operator)).toEqual(['q', 'rg', 'Tj'])
    expect(operations.map(({ start, end }) => text.slice(start, end))).toEqual([
      'q',
      '1 0 0 rg',
      '(a) Tj',
    ])
    expect(operations.map(numbersOf)).toEqual([[], [1, 0, 0], []])
  })

  it('leave out operands that no operator follows', () => {
    expect([...readOperations(bytesOf('1 0 0'))]).toEqual([])
  })
})

describe('edits', () => {
  it('replace, insert and take away; every other byte stays', () => {
    const edits = [
      { start: 0, end: 0, text: '>' },
      { start: 1, end: 3, text: 'XYZ' },
      { start: 4, end: 5, text: '' },
    ]
    expect(textOf(applyEdits(bytesOf('a\xffcde\x00'), edits))).toBe('>aXYZd\x00')
  })

  it('change nothing when there are none', () => {
    expect(textOf(applyEdits(bytesOf('q Q'), []))).toBe('q Q')
  })
})
