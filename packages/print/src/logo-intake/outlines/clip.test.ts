import { describe, expect, it } from 'vitest'
import { unitArc } from './arc.ts'
import { boundsOfContours } from './bounds.ts'
import { clipTo, isConvex } from './clip.ts'
import { type Contour, type Point, polygon } from './contour.ts'
import { flatten } from './flatten.ts'

const WINDOW: readonly Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
]
const circle = (x: number, y: number, radius: number): Contour => ({
  start: [x + radius, y],
  segments: unitArc(0, 2 * Math.PI, [radius, 0, 0, radius, x, y]),
  isClosed: true,
})
/** The area that contours surround. */
const areaOf = (contours: readonly Contour[]) =>
  contours.reduce((sum, contour) => {
    const points = flatten(contour, 1e-4)
    return points.reduce((area, [x, y], i) => {
      const [nx, ny] = points[(i + 1) % points.length] ?? [x, y]
      return area + (x * ny - nx * y) / 2
    }, sum)
  }, 0)

describe('clipping', () => {
  it('leaves what is inside as it is, and nothing of what is outside', () => {
    const inside = circle(5, 5, 4)
    expect(clipTo([inside, circle(50, 5, 4)], WINDOW)).toEqual([inside])
  })

  it.each([
    ['half a circle', circle(0, 5, 4), (Math.PI * 16) / 2],
    ['a quarter', circle(10, 10, 6), (Math.PI * 36) / 4],
    [
      'a rectangle with two sides over the edge',
      polygon([
        [-5, 2],
        [15, 2],
        [15, 4],
        [-5, 4],
      ]),
      20,
    ],
    [
      'a triangle that nobody closed',
      polygon(
        [
          [5, -10],
          [15, 5],
          [5, 20],
        ],
        false,
      ),
      50,
    ],
    [
      'what surrounds it all',
      polygon([
        [-9, -9],
        [30, -9],
        [30, 30],
        [-9, 30],
      ]),
      100,
    ],
  ])('keeps %s, by its area', (_, contour, area) => {
    const clipped = clipTo([contour], WINDOW)
    expect(areaOf(clipped)).toBeCloseTo(area, 1)
    const { left, top, right, bottom } = boundsOfContours(clipped) ?? {}
    for (const side of [left, top, right, bottom]) expect(side).toBeGreaterThanOrEqual(-1e-9)
    for (const side of [left, top, right, bottom]) expect(side).toBeLessThanOrEqual(10 + 1e-9)
  })

  it('is the same whichever way the corners go', () => {
    const star = polygon([
      [5, -5],
      [15, 15],
      [-5, 2],
      [15, 2],
      [-5, 15],
    ])
    const [one, other] = [clipTo([star], WINDOW), clipTo([star], WINDOW.toReversed())]
    expect(areaOf(one)).toBeCloseTo(areaOf(other), 9)
  })
})

describe('a convex polygon', () => {
  it('turns one way, once', () => {
    expect(isConvex(WINDOW)).toBe(true)
    expect(isConvex(WINDOW.toReversed())).toBe(true)
    expect(
      isConvex([
        [0, 0],
        [10, 0],
        [5, 2],
        [5, 10],
      ]),
    ).toBe(false)
    expect(
      isConvex([
        [5, 0],
        [8, 10],
        [0, 4],
        [10, 4],
        [2, 10],
      ]),
    ).toBe(false)
  })
})
