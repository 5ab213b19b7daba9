import { describe, expect, it } from 'vitest'
import { scalePath } from './scale-path.ts'

describe('scaling a path', () => {
  it('multiplies every coordinate and keeps every command', () => {
    expect(scalePath('M0 1.5L-2 3C1 2 3 4 5 6Z', 2)).toBe('M0 3L-4 6C2 4 6 8 10 12Z')
  })

  it('rounds to a micrometre and never writes minus zero', () => {
    expect(scalePath('M1 -0.0001Z', 1 / 3)).toBe('M0.333 0Z')
  })

  it.each([
    ['a number without its zero', 'M.5-.5L10,.25', 'M1-1L20,0.5'],
    ['numbers that share a point', 'M1.5.5.25-1', 'M3 1 0.5-2'],
    ['powers of ten', 'M1e1 5E-1', 'M20 1'],
    ['relative commands', 'm1 1h-2v3.5z', 'm2 2h-4v7z'],
  ])('reads %s, as drawing programs write them', (_, d, scaled) => {
    expect(scalePath(d, 2)).toBe(scaled)
  })
})
