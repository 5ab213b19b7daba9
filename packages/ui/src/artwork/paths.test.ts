import { describe, expect, it } from 'vitest'
import { shapesOf, windingAt } from '../testing/path-shapes.ts'
import { almond, bar, circle, polygon, roundedRectangle, roundedSquare } from './paths.ts'

const frame = { x: 2, y: 3, width: 10, height: 4 }
const areaOf = (d: string) => shapesOf(d).reduce((sum, shape) => sum + shape.area, 0)
const boxesOf = (d: string) => shapesOf(d).map(({ box }) => box)

describe('path data', () => {
  it('is rounded to a micrometre and never writes minus zero', () => {
    expect(
      polygon([
        [-0.0001, 1 / 3],
        [2, 2 / 3],
        [0.0004, 3],
      ]),
    ).toBe('M0 0.333L2 0.667L0 3Z')
  })
})

describe('a rounded rectangle', () => {
  it('without a radius is its four corners', () => {
    expect(roundedRectangle(frame, 0)).toBe('M2 3L12 3L12 7L2 7Z')
  })

  it.each([[0.5], [1], [2]])(
    'with a radius of %d mm fills its frame less four corners',
    (radius) => {
      const d = roundedRectangle(frame, radius)
      expect(boxesOf(d)).toEqual([
        {
          x: expect.closeTo(2, 6),
          y: expect.closeTo(3, 6),
          width: expect.closeTo(10, 6),
          height: expect.closeTo(4, 6),
        },
      ])
      expect(areaOf(d)).toBeCloseTo(40 - (4 - Math.PI) * radius ** 2, 1)
    },
  )

  it('never rounds more than half its shorter side', () => {
    expect(roundedRectangle(frame, 9)).toBe(roundedRectangle(frame, 2))
  })

  it.each([[0], [1], [2]])('with a radius of %d mm runs the other way as a hole', (radius) => {
    const hole = areaOf(roundedRectangle(frame, radius, 'hole'))
    expect(hole).toBeLessThan(0)
    expect(hole).toBeCloseTo(-areaOf(roundedRectangle(frame, radius)), 6)
  })

  it('as a hole takes its paint away from the shape before it', () => {
    const shapes = shapesOf(roundedSquare([5, 5], 10, 2) + roundedSquare([5, 5], 4, 1, 'hole'))
    expect(windingAt(shapes, [5, 5])).toBe(0)
    expect(windingAt(shapes, [1, 5])).toBe(1)
    expect(windingAt(shapes, [11, 5])).toBe(0)
  })
})

describe('a circle', () => {
  it('is round to a thousandth of its radius', () => {
    const [shape] = shapesOf(circle([4, 6], 100))
    for (const [x, y] of shape?.points ?? []) {
      expect(Math.abs(Math.hypot(x - 4, y - 6) - 100)).toBeLessThan(0.1)
    }
  })
})

describe('an almond', () => {
  it('is as wide and high as asked, and pointed at both ends', () => {
    const d = almond([8, 8], 13, 7.4)
    const [box] = boxesOf(d)
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual(
      [1.5, 4.3, 13, 7.4].map((length) => expect.closeTo(length, 2)),
    )
    const shapes = shapesOf(d)
    expect(windingAt(shapes, [8, 8])).toBe(1)
    expect(windingAt(shapes, [2, 5])).toBe(0)
    expect(windingAt(shapes, [14, 11])).toBe(0)
  })

  it('runs the other way as a hole', () => {
    const area = areaOf(almond([8, 8], 13, 7.4))
    expect(area).toBeGreaterThan(0)
    expect(areaOf(almond([8, 8], 13, 7.4, 'hole'))).toBeCloseTo(-area, 6)
  })
})

describe('a bar', () => {
  it.each([
    ['down', [5, 1], [5, 9]],
    ['up', [5, 9], [5, 1]],
    ['to the right', [1, 5], [9, 5]],
    ['to the left', [9, 5], [1, 5]],
    ['aslant', [1, 1], [7, 9]],
  ] as const)('%s is as long and wide as asked, and turns as shapes do', (_, from, to) => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1])
    const d = bar(from, to, 1.2)
    expect(areaOf(d)).toBeCloseTo(length * 1.2, 2)
    expect(windingAt(shapesOf(d), [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])).toBe(1)
  })

  it('of no length is nothing, not a fault', () => {
    expect(areaOf(bar([5, 5], [5, 5], 1.2))).toBe(0)
  })
})
