import { describe, expect, it } from 'vitest'
import { arcSegments } from './arc.ts'
import type { Point } from './contour.ts'

const arc = { rx: 10, ry: 10, turn: 0, isLarge: false, sweeps: true }
const ends = (segments: readonly { to: Point }[]) =>
  segments.map(({ to }) => to.map((n) => Math.round(n * 1000) / 1000 + 0))

describe('an arc', () => {
  it('of half a circle is two quarters', () => {
    expect(ends(arcSegments([0, 0], arc, [20, 0]))).toEqual([
      [10, -10],
      [20, 0],
    ])
    expect(ends(arcSegments([0, 0], { ...arc, sweeps: false }, [20, 0]))).toEqual([
      [10, 10],
      [20, 0],
    ])
  })

  it('whose radii do not reach is enlarged until they do', () => {
    expect(ends(arcSegments([0, 0], { ...arc, rx: 1, ry: 1 }, [20, 0]))).toEqual([
      [10, -10],
      [20, 0],
    ])
  })

  it('goes the long way round when it is large', () => {
    expect(arcSegments([0, 0], { ...arc, isLarge: true }, [10, 10])).toHaveLength(3)
    expect(arcSegments([0, 0], arc, [10, 10])).toHaveLength(1)
  })

  it('without a radius is a line, and one that leads nowhere is nothing', () => {
    expect(arcSegments([0, 0], { ...arc, rx: 0 }, [5, 5])).toEqual([{ to: [5, 5] }])
    expect(arcSegments([5, 5], arc, [5, 5])).toEqual([])
  })
})
