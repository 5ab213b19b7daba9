import { describe, expect, it } from 'vitest'
import type { InkedPath } from '../frame/geometry.ts'
import { shapesOf, windingAt } from '../testing/path-shapes.ts'
import { mergeByInk, openingMark } from './opening-mark.ts'

const INKS = { body: 'aqua', point: 'sun' } as const
const SIDE = 10
const markAt = (openness: number) => openingMark([20, 30], SIDE, openness, INKS)
const shapesAt = (openness: number) => markAt(openness).flatMap(({ d }) => shapesOf(d))
const steps = Array.from({ length: 101 }, (_, i) => i / 100)

/** What part of the mark's body is a hole. */
function holeAt(openness: number): number {
  const [ring] = markAt(openness)
  const areas = shapesOf(ring?.d ?? '').map(({ area }) => area)
  return -areas.filter((area) => area < 0).reduce((sum, area) => sum + area, 0) / SIDE ** 2
}

describe('an opening mark', () => {
  it('is a full square when it is closed', () => {
    expect(markAt(0)).toEqual([{ d: 'M15 25L25 25L25 35L15 35Z', fill: 'aqua' }])
  })

  it('is a ring with a point inside when it is open', () => {
    const [ring, point] = markAt(1)
    expect([ring?.fill, point?.fill]).toEqual(['aqua', 'sun'])
    const [outer] = shapesOf(ring?.d ?? '')
    expect(outer?.area).toBeCloseTo(Math.PI * 25, 0)
    expect(windingAt(shapesOf(point?.d ?? ''), [20, 30])).toBe(1)
  })

  it('first has no hole, then one, then a point in it', () => {
    expect([0, 0.17, 0.18, 0.74, 0.75, 1].map((openness) => shapesAt(openness).length)).toEqual([
      1, 1, 2, 2, 3, 3,
    ])
  })

  it('has a hole that turns against its outline and leaves the middle unpainted', () => {
    for (const openness of steps.filter((value) => value >= 0.18)) {
      const [outer, hole] = shapesOf(markAt(openness)[0]?.d ?? '')
      expect(outer?.area).toBeGreaterThan(0)
      expect(hole?.area).toBeLessThan(0)
      expect(windingAt(shapesOf(markAt(openness)[0]?.d ?? ''), [20, 30])).toBe(0)
    }
  })

  it('only ever opens: its hole never shrinks', () => {
    const holes = steps.map(holeAt)
    for (const [i, hole] of holes.entries()) expect(hole).toBeGreaterThanOrEqual(holes[i - 1] ?? 0)
    expect(holes.at(-1)).toBeGreaterThan(0.3)
  })

  it('rounds off as it opens', () => {
    const outers = steps.map((openness) => shapesAt(openness)[0]?.area ?? 0)
    for (const [i, area] of outers.entries()) {
      expect(area).toBeLessThanOrEqual((outers[i - 1] ?? SIDE ** 2) + 1e-9)
    }
  })

  it('stays in its square, and its point in its hole', () => {
    for (const openness of steps) {
      const [outer, ...inner] = shapesAt(openness).map(({ box }) => box)
      expect(outer).toMatchObject({ x: 15, y: 25, width: SIDE, height: SIDE })
      for (const [i, box] of inner.entries()) {
        const around = [outer, ...inner][i]
        expect(box.width).toBeLessThan(around?.width ?? 0)
        expect(box.x + box.width / 2).toBeCloseTo(20, 3)
        expect(box.y + box.height / 2).toBeCloseTo(30, 3)
      }
    }
  })

  it('keeps a wall of an eighth of its side at least: no hairline', () => {
    for (const openness of steps) {
      const [outer, hole] = shapesAt(openness).map(({ box }) => box)
      if (outer && hole) expect((outer.width - hole.width) / 2).toBeGreaterThan(SIDE / 8)
    }
  })

  it('takes what is less than closed as closed and more than open as open', () => {
    expect(markAt(-1)).toEqual(markAt(0))
    expect(markAt(2)).toEqual(markAt(1))
  })
})

describe('merging by ink', () => {
  const paths: InkedPath[] = [
    { d: 'M0 0L1 0L1 1Z', fill: 'aqua' },
    { d: 'M2 0L3 0L3 1Z', fill: 'sun' },
    { d: 'M4 0L5 0L5 1Z', fill: 'aqua' },
  ]

  it('makes one path of each ink, in the order in which inks come', () => {
    expect(mergeByInk(paths)).toEqual([
      { fill: 'aqua', d: 'M0 0L1 0L1 1ZM4 0L5 0L5 1Z' },
      { fill: 'sun', d: 'M2 0L3 0L3 1Z' },
    ])
  })

  it('of nothing is nothing', () => {
    expect(mergeByInk([])).toEqual([])
  })
})
