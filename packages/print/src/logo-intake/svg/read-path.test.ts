import { describe, expect, it } from 'vitest'
import { writePath } from '../outlines/write-path.ts'
import { Budget } from './budget.ts'
import { readPath } from './read-path.ts'

const written = (d: string) => writePath(readPath(d, new Budget()), 2)

describe('path data', () => {
  it.each([
    ['M0 0L10 0V10H0Z', 'M0 0L10 0L10 10L0 10Z'],
    ['m1 1l2 0v2h-2z', 'M1 1L3 1L3 3L1 3Z'],
    ['M0,0 5,5-5 5', 'M0 0L5 5L-5 5Z'],
    ['M0 0.5.5.5', 'M0 0.5L0.5 0.5Z'],
    ['M0 0L1e1 1E-1', 'M0 0L10 0.1Z'],
    ['M0 0zm5 5h1', 'M5 5L6 5Z'],
    ['M0 0C1 2 3 4 5 6S9 9 8 8', 'M0 0C1 2 3 4 5 6C7 8 9 9 8 8Z'],
    ['M0 0Q3 3 6 0T12 0', 'M0 0C2 2 4 2 6 0C8 -2 10 -2 12 0Z'],
    ['M0 0A0 5 0 0 1 9 9', 'M0 0L9 9Z'],
  ])('%s is %s', (d, wanted) => {
    expect(written(d)).toBe(wanted)
  })

  it('may have flags of arcs that nothing parts', () => {
    expect(written('M0 0a5 5 0 0110 0')).toBe(written('M0 0 a 5 5 0 0 1 10 0'))
  })

  it.each([
    'L0 0',
    'M',
    'M0',
    'M0 0L1',
    'M0 0X',
    'M0 0A1 1 0 2 0 5 5',
    'M0 0z5',
    'M0 0L1e9 0',
    'M0 0;',
  ])('%s is refused', (d) => {
    expect(() => readPath(d, new Budget())).toThrow(
      expect.objectContaining({ findings: [expect.objectContaining({ fault: 'bad-path' })] }),
    )
  })
})
