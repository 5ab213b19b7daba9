import { describe, expect, it } from 'vitest'
import { boundsOfContours } from './bounds.ts'
import { type FillRule, type Point, polygon } from './contour.ts'
import { type Coverage, coverageOf, overlap } from './coverage.ts'

function covered(points: readonly (readonly Point[])[], rule: FillRule = 'nonzero'): Coverage {
  const contours = points.map((corners) => polygon(corners))
  const bounds = boundsOfContours(contours)
  if (!bounds) throw new Error('Nothing is covered.')
  return coverageOf(contours, bounds, rule, 0.01)
}
const square = (x: number, y: number, side: number): Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
]

describe('two shapes', () => {
  it('overlap when they share paper', () => {
    expect(overlap(covered([square(0, 0, 10)]), covered([square(5, 5, 10)]), 20)).toBe(true)
  })

  it('do not when they only touch, or when their bounds alone overlap', () => {
    expect(overlap(covered([square(0, 0, 10)]), covered([square(10, 0, 10)]), 20)).toBe(false)
    const upper: Point[] = [
      [0, 0],
      [10, 0],
      [0, 10],
    ]
    const lower: Point[] = [
      [10, 10],
      [10, 1],
      [1, 10],
    ]
    expect(overlap(covered([upper]), covered([lower]), 20)).toBe(false)
  })

  it('do not when one lies in a hole of the other, whose rule makes it one', () => {
    const ring = [square(0, 0, 10), square(2, 2, 6)]
    const inner = covered([square(3, 3, 4)])
    expect(overlap(covered(ring, 'evenodd'), inner, 20)).toBe(false)
    expect(overlap(covered(ring, 'nonzero'), inner, 20)).toBe(true)
  })
})
