import { mm, panelFrames, type Side } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import type { Artwork } from '../frame/frame.ts'
import type { Rectangle } from '../frame/geometry.ts'
import { overlap, shapesOf } from '../testing/path-shapes.ts'
import { projectLeaflet } from '../testing/project-leaflet.ts'
import { COLOURS } from '../tokens/colours.ts'
import { GROUNDS } from '../tokens/grounds.ts'
import { MANNERS, type OpeningPatternRequest, openingPattern } from './opening-pattern.ts'

const { format } = projectLeaflet

/** The request for each panel of a side, left to right; every panel has a pattern here. */
const requestsOn = (side: Side): OpeningPatternRequest[] =>
  panelFrames(format, side).map((frame) => ({
    ground: side === 'outside' ? GROUNDS.dark : GROUNDS.paper,
    frame,
    sheetWidth: format.openSize.width,
    seed: 5 + frame.index,
    keepClear: [],
  }))

const sides = [...requestsOn('outside'), ...requestsOn('inside')].map(
  (request, i) => [i < 3 ? 'outside' : 'inside', (i % 3) + 1, request] as const,
)

interface Mark extends Rectangle {
  /** What part of it is a hole. */
  readonly openness: number
}

/** The marks of a pattern, in mm from the panel's own corner. */
function marksOf({ frame, paths }: Artwork): Mark[] {
  const shapes = paths.flatMap(({ d }) => shapesOf(d))
  const isWithin = (a: Rectangle, b: Rectangle) =>
    a !== b &&
    a.x >= b.x &&
    a.y >= b.y &&
    a.x + a.width <= b.x + b.width &&
    a.y + a.height <= b.y + b.height
  return shapes
    .filter(({ box }) => !shapes.some((other) => isWithin(box, other.box)))
    .map(({ box, area }) => {
      const holes = shapes.filter((shape) => shape.area < 0 && isWithin(shape.box, box))
      const hole = holes.reduce((sum, shape) => sum - shape.area, 0)
      return { ...box, x: box.x + frame.x, y: box.y + frame.y, openness: hole / area }
    })
}

/** How open a pattern is as a whole: the holes' share of its marks. */
function meanOpenness(request: OpeningPatternRequest): number {
  const marks = marksOf(openingPattern(request))
  return marks.reduce((sum, { openness }) => sum + openness, 0) / marks.length
}

describe.each(sides)('the %s pattern of panel %i', (_side, _number, request) => {
  const { frame } = request
  const marks = marksOf(openingPattern(request))

  it('has no mark that crosses or touches a fold', () => {
    if (frame.leftEdge === 'fold') {
      expect(Math.min(...marks.map(({ x }) => x))).toBeGreaterThan(0)
    }
    if (frame.rightEdge === 'fold') {
      expect(Math.max(...marks.map(({ x, width }) => x + width))).toBeLessThan(frame.width)
    }
  })

  it('runs 5 mm or more past each edge that is cut', () => {
    expect(Math.max(...marks.map(({ y, height }) => y + height))).toBeGreaterThan(frame.height + 5)
    if (frame.leftEdge === 'trim') expect(Math.min(...marks.map(({ x }) => x))).toBeLessThan(-5)
    if (frame.rightEdge === 'trim') {
      expect(Math.max(...marks.map(({ x, width }) => x + width))).toBeGreaterThan(frame.width + 5)
    }
  })

  it('shows no sliver when the cut drifts by 1 mm', () => {
    const cuts = (near: number, far: number, cut: number) =>
      Math.abs(near - cut) < 1 || Math.abs(far - cut) < 1
    for (const { x, y, width, height } of marks) {
      expect(cuts(y, y + height, frame.height)).toBe(false)
      if (frame.leftEdge === 'trim') expect(cuts(x, x + width, 0)).toBe(false)
      if (frame.rightEdge === 'trim') expect(cuts(x, x + width, frame.width)).toBe(false)
    }
  })

  it('has no two marks that overlap', () => {
    for (const [i, mark] of marks.entries()) {
      expect(marks.slice(i + 1).filter((other) => overlap(mark, other))).toEqual([])
    }
  })

  it('leaves clear what it is asked to', () => {
    const clear = { x: 20, y: frame.height - 20, width: 25.4, height: 17 }
    const isIn = (mark: Mark) => overlap(mark, clear)
    expect(marks.some(isIn)).toBe(true)
    expect(marksOf(openingPattern({ ...request, keepClear: [clear] })).filter(isIn)).toEqual([])
  })

  it('is the same bytes for the same seed, and others for another', () => {
    expect(openingPattern({ ...request })).toEqual(openingPattern(request))
    expect(openingPattern({ ...request, seed: request.seed + 100 })).not.toEqual(
      openingPattern(request),
    )
  })

  it('follows a width that is changed in data, still from fold to fold', () => {
    const wider = { ...frame, width: mm(frame.width + 2.5) }
    const moved = marksOf(openingPattern({ ...request, frame: wider }))
    expect(moved).not.toEqual(marks)
    if (frame.leftEdge === 'fold') {
      expect(Math.min(...moved.map(({ x }) => x))).toBeGreaterThan(0)
    }
    if (frame.rightEdge === 'fold') {
      expect(Math.max(...moved.map(({ x, width }) => x + width))).toBeLessThan(wider.width)
      expect(Math.max(...moved.map(({ x, width }) => x + width))).toBeGreaterThan(wider.width - 3.5)
    }
  })

  it('is the more open the further right its panel stands', () => {
    const openness = [0, 100, 200].map((x) =>
      meanOpenness({ ...request, frame: { ...frame, x: mm(x) } }),
    )
    expect(openness).toEqual(openness.toSorted((a, b) => a - b))
    expect(openness[2]).toBeGreaterThan((openness[0] ?? 0) + 0.1)
  })
})

describe.each(['outside', 'inside'] as const)('across the %s', (side) => {
  it('the pattern opens from panel to panel, left to right', () => {
    const [left = 0, centre = 0, right = 0] = requestsOn(side).map(meanOpenness)
    expect(centre).toBeGreaterThan(left)
    expect(right).toBeGreaterThan(centre)
  })

  it('it is nearly closed at the left trim and open at the right', () => {
    const [flap, , cover] = requestsOn(side)
    if (!flap || !cover) throw new Error('three panels')
    const meanOf = (marks: readonly Mark[]) =>
      marks.reduce((sum, { openness }) => sum + openness, 0) / marks.length
    const first = marksOf(openingPattern(flap)).filter(({ x }) => x < 50)
    const last = marksOf(openingPattern(cover)).filter(({ x }) => x > 50)
    expect(meanOf(first)).toBe(0)
    expect(meanOf(last)).toBeGreaterThan(0.3)
  })
})

describe('a manner', () => {
  it('says how high the pattern stands', () => {
    for (const request of [...requestsOn('outside'), ...requestsOn('inside')]) {
      const { frame, ground, sheetWidth } = request
      const manner = MANNERS[ground.pattern.manner]
      const cell = frame.width / 13
      for (const { x, y, width } of marksOf(openingPattern(request))) {
        const across = Math.min(1, Math.max(0, (frame.x + x + width) / sheetWidth))
        const toFold = Math.min(
          frame.leftEdge === 'fold' ? x : Number.POSITIVE_INFINITY,
          frame.rightEdge === 'fold' ? frame.width - x - width : Number.POSITIVE_INFINITY,
        )
        const height = frame.height - y
        expect(height).toBeLessThan(manner.skyline(across, toFold) + manner.ragged / 2 + cell)
      }
    }
  })

  it('that is quiet rises to a fold, to within a cell of where the bold one begins', () => {
    const { bold, quiet } = MANNERS
    expect(quiet.skyline(0.3, 4)).toBeGreaterThan(quiet.skyline(0.3, 30) + 15)
    expect(Math.abs(quiet.skyline(0.3, 4) - bold.skyline(0, 93))).toBeLessThan(7.2)
  })

  it('says how large its blocks grow', () => {
    const sizesOn = (side: Side) => {
      const widths = requestsOn(side).flatMap((request) =>
        marksOf(openingPattern(request)).map(({ width }) => width / (request.frame.width / 14)),
      )
      return Math.max(...widths) / Math.min(...widths)
    }
    expect(sizesOn('outside')).toBeGreaterThan(3.9)
    expect(sizesOn('inside')).toBeLessThan(1.1)
  })

  it('says in which inks it is drawn: none on its own ground', () => {
    const inksOn = (side: Side) =>
      new Set(requestsOn(side).flatMap((r) => openingPattern(r).paths.map(({ fill }) => fill)))
    expect([...inksOn('outside')]).not.toContain(COLOURS.groundOutside)
    expect([...inksOn('inside')]).not.toContain(COLOURS.groundInside)
  })
})
