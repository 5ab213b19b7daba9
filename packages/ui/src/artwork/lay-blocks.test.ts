import { panelFrames, type Side } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { Rectangle } from '../frame/geometry.ts'
import { overlap } from '../testing/path-shapes.ts'
import { projectLeaflet } from '../testing/project-leaflet.ts'
import { type BlockRequest, layBlocks } from './lay-blocks.ts'

const { format } = projectLeaflet
const requestOn = (
  side: Side,
  index: number,
  changes: Partial<BlockRequest> = {},
): BlockRequest => {
  const frame = panelFrames(format, side)[index]
  if (!frame) throw new Error(`no panel ${index}`)
  return {
    frame,
    sheetWidth: format.openSize.width,
    seed: 7,
    keepClear: [],
    manner: {
      skyline: () => 100,
      ragged: 20,
      largest: 4,
      foldInset: { left: 0.6, right: 0.6 },
    },
    ...changes,
  }
}
/** A rectangle a micrometre smaller on each side: neighbours may share an edge. */
const inside = ({ x, y, width, height }: Rectangle): Rectangle => ({
  x: x + 0.001,
  y: y + 0.001,
  width: width - 0.002,
  height: height - 0.002,
})
const places = [0, 1, 2].map((index) => [index + 1, requestOn('outside', index)] as const)

describe.each(places)('the blocks of panel %i', (_, request) => {
  const { frame } = request
  const blocks = layBlocks(request)

  it('lie beside each other, none on another', () => {
    expect(blocks.length).toBeGreaterThan(30)
    for (const [i, { area }] of blocks.entries()) {
      const others = blocks.slice(i + 1).filter((other) => overlap(inside(area), other.area))
      expect(others).toEqual([])
    }
  })

  it('are as many cells wide as high', () => {
    const [single] = blocks.filter(({ cells }) => cells === 1)
    for (const { area, cells } of blocks) {
      expect(area.width).toBeCloseTo((single?.area.width ?? 0) * cells, 9)
      expect(area.height).toBeCloseTo((single?.area.height ?? 0) * cells, 9)
    }
  })

  it('are cut by the trim by a quarter or more, or not at all', () => {
    for (const { area } of blocks) {
      const cuts = [
        frame.leftEdge === 'trim' ? -area.x / area.width : 0,
        frame.rightEdge === 'trim' ? (area.x + area.width - frame.width) / area.width : 0,
        (area.y + area.height - frame.height) / area.height,
      ]
      for (const cut of cuts) expect(cut <= 1e-9 || cut >= 0.25 - 1e-9).toBe(true)
    }
  })

  it.each([
    [0.6, 0.6],
    [4, 2.5],
  ])('stay %d and %d mm clear of the folds, as their manner says', (left, right) => {
    const manner = { ...request.manner, foldInset: { left, right } }
    for (const { area } of layBlocks({ ...request, manner })) {
      if (frame.leftEdge === 'fold') expect(area.x).toBeGreaterThan(left - 0.001)
      if (frame.rightEdge === 'fold') {
        expect(area.x + area.width).toBeLessThan(frame.width - right + 0.001)
      }
    }
  })

  it('stand no higher than their skyline, its raggedness and a cell added', () => {
    const tops = blocks.map(({ area }) => frame.height - area.y)
    expect(Math.max(...tops)).toBeLessThanOrEqual(100 + 10 + 210 / 29)
    expect(Math.max(...tops)).toBeGreaterThan(90)
  })

  it('are no larger than the manner allows', () => {
    const single = { ...request.manner, largest: 1 } as const
    expect(layBlocks({ ...request, manner: single }).every(({ cells }) => cells === 1)).toBe(true)
  })

  it('leave what is to be kept clear', () => {
    const clear = { x: 20, y: 130, width: 40, height: 40 }
    const kept = layBlocks({ ...request, keepClear: [clear] })
    expect(blocks.some(({ area }) => overlap(area, clear))).toBe(true)
    expect(kept.filter(({ area }) => overlap(area, clear))).toEqual([])
  })
})

describe('the rows of blocks', () => {
  it('run on over the folds, at the same heights', () => {
    const rows = [0, 1, 2].map((index) =>
      layBlocks(requestOn('outside', index))
        .filter(({ cells }) => cells === 1)
        .map(({ area }) => area.y.toFixed(6)),
    )
    const [first = [], ...others] = rows.map((heights) => [...new Set(heights)].toSorted())
    expect(first.length).toBeGreaterThan(10)
    for (const heights of others) {
      expect(heights.filter((height) => first.includes(height)).length).toBeGreaterThan(10)
    }
  })
})

describe('a hero', () => {
  const hero = { fromRight: 6, row: -2, cells: 7 }
  const blocks = layBlocks(requestOn('outside', 2, { hero }))

  it('stands where it is put, wide open, and larger than any other block', () => {
    const [first, ...others] = blocks
    expect(first).toMatchObject({ cells: 7, openness: 1 })
    expect(others.every(({ cells }) => cells < 7)).toBe(true)
  })

  it('is not covered by any other block', () => {
    const [first, ...others] = blocks
    if (!first) throw new Error('no block')
    expect(others.filter((other) => overlap(other.area, inside(first.area)))).toEqual([])
  })
})
