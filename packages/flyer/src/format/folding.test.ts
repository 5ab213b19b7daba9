import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { a4RollFold } from './a4-roll-fold.ts'
import { type FloorPoint, foldingAt, LEAF_CLEARANCE_MM, progressOfState } from './folding.ts'
import { type Format, type FormatInput, formatSchema } from './format.ts'
import { accordion, singleFold } from './formats.fixture.ts'
import { closedSize, foldingStates } from './geometry.ts'

const read = (format: FormatInput) => parse(formatSchema, format, 'format')

/** A format with other panel widths, left to right on the outside. */
function withWidths(input: FormatInput, widths: readonly number[]): Format {
  const places = (places: FormatInput['outside'], all: readonly number[]) =>
    all.map((width, i) => ({
      role: places[i]?.role ?? ('back-cover' as const),
      content: places[i]?.content ?? null,
      width,
    }))
  return read({
    ...input,
    openSize: { width: widths.reduce((sum, width) => sum + width, 0), height: 210 },
    outside: places(input.outside, widths),
    inside: places(input.inside, widths.toReversed()),
  })
}

const FORMATS: readonly (readonly [string, Format])[] = [
  ['the roll fold', read(a4RollFold)],
  ['a roll fold with a narrow flap', withWidths(a4RollFold, [60, 110, 127])],
  ['a roll fold of four panels', withWidths(a4RollFold, [68, 70, 72, 73])],
  ['the accordion', read(accordion)],
  ['an accordion of uneven panels', withWidths(accordion, [120, 80, 97])],
  ['an accordion of four panels', withWidths(accordion, [70, 70, 70, 70])],
  ['the single fold', read(singleFold)],
  ['a single fold off the middle', withWidths(singleFold, [160, 137])],
]
const PROGRESSES = Array.from({ length: 201 }, (_, i) => i / 200)

const anglesAt = (format: Format, progress: number) =>
  foldingAt(format, progress).folds.map(({ angle }) => angle)

const length = (a: FloorPoint, b: FloorPoint) => Math.hypot(a.x - b.x, a.z - b.z)

/** On which side of a line a point lies: the sign of the area that they span, in mm². */
const sideOf = (a: FloorPoint, b: FloorPoint, point: FloorPoint) =>
  (b.x - a.x) * (point.z - a.z) - (b.z - a.z) * (point.x - a.x)

interface Segment {
  readonly start: FloorPoint
  readonly end: FloorPoint
}

const cross = (one: Segment, other: Segment) =>
  sideOf(one.start, one.end, other.start) * sideOf(one.start, one.end, other.end) < 0 &&
  sideOf(other.start, other.end, one.start) * sideOf(other.start, other.end, one.end) < 0

describe.each(FORMATS)('%s', (_, format) => {
  /** The leaflet all the way from open to closed, folded once for every test. */
  const way = PROGRESSES.map((progress) => ({ progress, ...foldingAt(format, progress) }))

  it('lies flat at 0, as the open inside', () => {
    const { panels, centreX } = foldingAt(format, 0)
    for (const { inside, outside, start, end, angle } of panels) {
      expect(start).toEqual({ x: expect.closeTo(inside.x), z: expect.closeTo(0) })
      expect(end).toEqual({ x: expect.closeTo(inside.x + inside.width), z: expect.closeTo(0) })
      expect(angle).toBeCloseTo(0)
      expect([inside.side, outside.side]).toEqual(['inside', 'outside'])
      expect(outside.index).toBe(panels.length - 1 - inside.index)
    }
    expect(centreX).toBeCloseTo(format.openSize.width / 2)
  })

  it('has its closed size at 1, about its own middle', () => {
    const { panels, centreX } = foldingAt(format, 1)
    const xs = panels.flatMap(({ start, end }) => [start.x, end.x])
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(closedSize(format).width)
    expect((Math.max(...xs) + Math.min(...xs)) / 2).toBeCloseTo(centreX)
  })

  it('is closed with the cover in front, its face to the viewer, and every leaf on another', () => {
    const { panels } = foldingAt(format, 1)
    const frontToBack = panels.toSorted((a, b) => b.start.z - a.start.z)
    expect(frontToBack[0]?.outside.index).toBe(format.outside.length - 1)
    expect(frontToBack[0]?.angle).toBeCloseTo(180)
    for (const [i, panel] of frontToBack.entries()) {
      expect(panel.start.z).toBeCloseTo(panel.end.z)
      const next = frontToBack[i + 1]
      if (next) expect(panel.start.z - next.start.z).toBeCloseTo(LEAF_CLEARANCE_MM)
    }
  })

  it('keeps each panel’s width and the sheet in one piece all the way', () => {
    const wrong = way.flatMap(({ progress, panels }) =>
      panels
        .filter(({ inside, start, end }, i) => {
          const next = panels[i + 1]
          const isWide = Math.abs(length(start, end) - inside.width) < 0.005
          const isHeld = !next || length(end, next.start) < panels.length * LEAF_CLEARANCE_MM
          return !(isWide && isHeld)
        })
        .map((panel) => ({ progress, panel })),
    )
    expect(wrong).toEqual([])
  })

  it('lets no panel pass through another on the way', () => {
    const crossing = way.flatMap(({ progress, panels }) =>
      panels.flatMap((one, i) =>
        panels
          .slice(i + 1)
          .filter((other) => cross(one, other))
          .map((other) => `${progress}: ${one.inside.role}, ${other.inside.role}`),
      ),
    )
    expect(crossing).toEqual([])
  })

  it('closes each fold steadily, from 0 to 180 degrees, by no leaps', () => {
    const leaps = way.slice(1).flatMap(({ progress, folds }, i) =>
      folds
        .map(({ angle }, fold) => ({ angle, before: way[i]?.folds[fold]?.angle ?? Number.NaN }))
        .filter(({ angle, before }) => !(angle >= before && angle - before < 3))
        .map((leap) => ({ progress, ...leap })),
    )
    expect(leaps).toEqual([])
    expect(new Set(anglesAt(format, 0))).toEqual(new Set([0]))
    expect(new Set(anglesAt(format, 1))).toEqual(new Set([180]))
  })

  it('moves its middle smoothly', () => {
    const leaps = way.slice(1).filter(({ centreX }, i) => {
      const leap = Math.abs(centreX - (way[i]?.centreX ?? Number.NaN))
      return !(leap < 3)
    })
    expect(leaps).toEqual([])
  })

  it('counts what lies beyond open and closed as the nearer of them', () => {
    expect(foldingAt(format, -0.2)).toEqual(foldingAt(format, 0))
    expect(foldingAt(format, 1.2)).toEqual(foldingAt(format, 1))
  })
})

describe('the test for panels that pass through each other', () => {
  it('tells crossing panels from panels that meet or lie apart', () => {
    const wall = { start: { x: 0, z: -1 }, end: { x: 0, z: 1 } }
    expect(cross(wall, { start: { x: -1, z: 0 }, end: { x: 1, z: 0 } })).toBe(true)
    expect(cross(wall, { start: { x: 0.1, z: 0 }, end: { x: 1, z: 0 } })).toBe(false)
    expect(cross(wall, { start: { x: 0, z: 1 }, end: { x: 1, z: 1 } })).toBe(false)
  })
})

describe('a roll fold', () => {
  const format = read(a4RollFold)

  it('tucks the narrow panel in before the cover moves', () => {
    expect(anglesAt(format, 0.25)).toEqual([90, 0])
    expect(anglesAt(format, 0.5)).toEqual([180, 0])
    expect(anglesAt(format, 0.75)).toEqual([180, 90])
  })

  it('shuts the flap between the still panel and the cover', () => {
    const zs = foldingAt(format, 1).panels.map(({ start }) => start.z / LEAF_CLEARANCE_MM)
    expect(zs).toEqual([expect.closeTo(2), expect.closeTo(0), expect.closeTo(1)])
  })

  it('raises both panels towards the viewer', () => {
    expect(foldingAt(format, 0.25).panels[2]?.end.z).toBeCloseTo(97, 0)
    expect(foldingAt(format, 0.75).panels[0]?.start.z).toBeCloseTo(100, 0)
  })

  it('reaches each of its states, and the first opening half-way', () => {
    expect(foldingStates(format).map(({ name }) => progressOfState(format, name))).toEqual([
      1, 0.5, 0,
    ])
    const four = withWidths(a4RollFold, [68, 70, 72, 73])
    const first = progressOfState(four, 'first-opening') ?? Number.NaN
    expect(anglesAt(four, first).map(Math.round)).toEqual([180, 180, 0])
  })
})

describe('an accordion', () => {
  const format = read(accordion)

  it('closes its folds together', () => {
    expect(anglesAt(format, 0.3)).toEqual([54, 54])
  })

  it('alternates: half-way its panels turn to the left and to the right by as much', () => {
    const { panels, centreX } = foldingAt(format, 0.5)
    expect(panels.map(({ angle }) => angle)).toEqual([
      expect.closeTo(45),
      expect.closeTo(-45),
      expect.closeTo(45),
    ])
    const [cover, still, last] = panels
    expect(cover?.start.z).toBeCloseTo(still?.end.z ?? Number.NaN, 0)
    expect(cover?.end.z).toBeCloseTo(last?.end.z ?? Number.NaN, 0)
    expect(((cover?.start.x ?? 0) + (last?.end.x ?? 0)) / 2).toBeCloseTo(centreX)
  })

  it('has no state between closed and open', () => {
    expect(progressOfState(format, 'first-opening')).toBeUndefined()
    expect(progressOfState(format, 'closed')).toBe(1)
  })
})
