import { describe, expect, it } from 'vitest'
import { boundsOfContours } from './bounds.ts'
import { polygon } from './contour.ts'
import { type Stroke, strokeOutline } from './stroke-outline.ts'

const STROKE: Stroke = { radius: 1, tolerance: 0.01, join: 'miter', cap: 'butt', miterLimit: 4 }
const CORNER = polygon(
  [
    [0, 0],
    [10, 0],
    [10, 10],
  ],
  false,
)
const boundsOf = (stroke: Partial<Stroke>) =>
  Object.values(boundsOfContours(strokeOutline([CORNER], { ...STROKE, ...stroke })) ?? {}).map(
    (side) => Math.round(side * 1000) / 1000 + 0,
  )

describe('the outline of a stroke', () => {
  it('reaches half its width to each side, and to the tip of its corner', () => {
    expect(boundsOf({})).toEqual([0, -1, 11, 10])
    expect(strokeOutline([CORNER], STROKE).at(-1)).toEqual(
      polygon([
        [10, 0],
        [10, -1],
        [11, -1],
        [11, 0],
      ]),
    )
  })

  it.each(['round', 'bevel'] as const)('has no tip when it is joined %s', (join) => {
    const corner = strokeOutline([CORNER], { ...STROKE, join }).flatMap(({ start, segments }) => [
      start,
      ...segments.map(({ to }) => to),
    ])
    expect(corner).not.toContainEqual([11, -1])
  })

  it('has no tip that is longer than it may be', () => {
    const sharp = polygon(
      [
        [0, 0],
        [10, 0],
        [0, 1],
      ],
      false,
    )
    const tipOf = (miterLimit: number) =>
      boundsOfContours(strokeOutline([sharp], { ...STROKE, miterLimit }))?.right ?? 0
    expect(tipOf(4)).toBeLessThan(11)
    expect(tipOf(30)).toBeGreaterThan(25)
  })

  it.each([
    ['butt', [0, -1, 11, 10]],
    ['square', [-1, -1, 11, 11]],
    ['round', [-1, -1, 11, 11]],
  ] as const)('ends %s', (cap, bounds) => {
    expect(boundsOf({ cap })).toEqual(bounds)
  })

  it('of a point is there when its ends are round or square', () => {
    const point = polygon(
      [
        [5, 5],
        [5, 5],
      ],
      false,
    )
    expect(strokeOutline([point], STROKE)).toEqual([])
    const dot = boundsOfContours(strokeOutline([point], { ...STROKE, cap: 'square' }))
    expect(dot).toEqual({ left: 4, top: 4, right: 6, bottom: 6 })
  })

  it('winds one way in all its pieces', () => {
    const zigzag = polygon([
      [0, 0],
      [10, 5],
      [0, 6],
      [10, 9],
      [3, 0],
    ])
    for (const piece of strokeOutline([zigzag], STROKE)) {
      const points = [piece.start, ...piece.segments.map(({ to }) => to)]
      const area = points.reduce((sum, [x, y], i) => {
        const [nx, ny] = points[(i + 1) % points.length] ?? [x, y]
        return sum + x * ny - nx * y
      }, 0)
      expect(area).toBeGreaterThanOrEqual(0)
    }
  })
})
