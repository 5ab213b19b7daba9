import { foldPositions, SIDES } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { MARK_LENGTH, type Mark } from '../../sheet/marks.ts'
import { FORMATS_TO_FIT, LEAFLET_FORMAT } from '../../testing/formats.ts'
import { areaOfMark } from '../../testing/margin-pieces.ts'
import { type Area, isWithin, overlap } from '../../testing/rectangles.ts'
import {
  BLANK_EDGE,
  IMPOSED_TARGET,
  imposedBleed,
  imposedBoxes,
  imposedMarks,
  imposedTargets,
  imposeHeadToHead,
  SRA3,
} from './imposition.ts'

const A4 = { width: 297, height: 210 }
const SHEET: Area = { x: 0, y: 0, ...SRA3 }

/** A trim with its bleed. */
const bledArea = ({ x, y, width, height }: Area, bleed: number): Area => ({
  x: x - bleed,
  y: y - bleed,
  width: width + 2 * bleed,
  height: height + 2 * bleed,
})

const lengthOf = ({ from, to }: Mark) => Math.hypot(to[0] - from[0], to[1] - from[1])
const isVertical = ({ from, to }: Mark) => from[0] === to[0]

/** Numbers to a hundred-thousandth, in order. */
const sorted = (numbers: readonly number[]) =>
  [...new Set(numbers.map((n) => Math.round(n * 1e5) / 1e5))].toSorted((a, b) => a - b)

it('an imposed sheet is SRA3, portrait, and its trim is its edge', () => {
  expect(SRA3).toEqual({ width: 320, height: 450 })
  const { media, bleed, trim } = imposedBoxes()
  for (const box of [media, bleed, trim]) expect(box).toEqual(SHEET)
})

describe.each([1, 2, 3])('two leaflets with a bleed of %i mm', (bleed) => {
  const leaflets = imposeHeadToHead(A4, bleed)
  const [upper, lower] = leaflets
  const bleeds = leaflets.map(({ trim }) => bledArea(trim, bleed))
  const marks = leaflets.flatMap((leaflet) => {
    const { crop, fold } = imposedMarks(leaflet, bleed, foldPositions(LEAFLET_FORMAT, 'outside'))
    return [...crop, ...fold]
  })

  it('are of the leaflet’s size, one above the other in the middle of the sheet', () => {
    for (const { trim } of leaflets) {
      expect(trim).toMatchObject(A4)
      expect(trim.x + trim.width / 2).toBeCloseTo(160, 9)
    }
    const bottom = lower.trim.y + lower.trim.height
    expect(upper.trim.y).toBeCloseTo(450 - bottom, 9)
    expect(upper.trim.y).toBeLessThan(lower.trim.y)
  })

  it('meet at their heads: the upper one stands on its head', () => {
    expect(leaflets.map(({ isUpsideDown }) => isUpsideDown)).toEqual([true, false])
  })

  it('keep their bleeds whole on the sheet, and apart', () => {
    for (const area of bleeds) expect(isWithin(area, SHEET)).toBe(true)
    expect(overlap(bleeds[0] as Area, bleeds[1] as Area)).toBe(false)
  })

  it('have marks inside the sheet and outside both bleeds, their thickness included', () => {
    expect(marks.length).toBeGreaterThan(16)
    for (const area of marks.map(areaOfMark)) {
      expect(isWithin(area, SHEET)).toBe(true)
      for (const bled of bleeds) expect(overlap(area, bled)).toBe(false)
    }
  })

  it('have marks at least 2.1 mm from where they are cut', () => {
    for (const area of marks.map(areaOfMark)) {
      for (const { trim } of leaflets) expect(overlap(area, bledArea(trim, 2.1))).toBe(false)
    }
  })

  it('have marks that do not run into those of the other', () => {
    const [first, second] = leaflets.map((leaflet) =>
      imposedMarks(leaflet, bleed, [97, 197]).crop.filter(isVertical).map(areaOfMark),
    )
    for (const a of first ?? []) for (const b of second ?? []) expect(overlap(a, b)).toBe(false)
  })

  it('are cut by marks in line with each edge of their trim', () => {
    for (const leaflet of leaflets) {
      const { trim } = leaflet
      const { crop } = imposedMarks(leaflet, bleed, [])
      const [vertical, horizontal] = [true, false].map((wanted) =>
        crop.filter((mark) => isVertical(mark) === wanted),
      )
      expect(sorted((vertical ?? []).map(({ from }) => from[0]))).toEqual(
        sorted([trim.x, trim.x + trim.width]),
      )
      expect(sorted((horizontal ?? []).map(({ from }) => from[1]))).toEqual(
        sorted([trim.y, trim.y + trim.height]),
      )
      const room = trim.x - BLANK_EDGE - Math.max(bleed, 2.1)
      expect(horizontal?.map(lengthOf)).toEqual(
        Array.from({ length: 4 }, () => expect.closeTo(Math.min(room, MARK_LENGTH), 9)),
      )
    }
  })

  it('have no mark within 5 mm of the edge of the sheet, which machines leave blank', () => {
    const printed = bledArea(SHEET, -BLANK_EDGE)
    expect(BLANK_EDGE).toBe(5)
    for (const { from, to } of marks) {
      for (const [x, y] of [from, to]) {
        expect(isWithin({ x, y, width: 0, height: 0 }, printed, 1e-9)).toBe(true)
      }
    }
  })

  it('are registered by two targets that lie on each other, clear of marks, bleeds and the blank edge', () => {
    const targets = imposedTargets(leaflets, bleed)
    const printed = bledArea(SHEET, -BLANK_EDGE)
    const [left, right] = targets
    expect(targets).toHaveLength(2)
    // The sheet is turned over its long edge: left becomes right, up stays up.
    expect(SRA3.width - (left?.[0] ?? 0)).toBeCloseTo(right?.[0] ?? 0, 9)
    for (const [x, y] of targets) {
      const { reach } = IMPOSED_TARGET
      const area = { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach }
      expect(isWithin(area, printed)).toBe(true)
      for (const other of [...bleeds, ...marks.map(areaOfMark)]) {
        expect(overlap(area, other)).toBe(false)
      }
    }
  })

  it('have crop marks of 2 mm or more at their heads and feet', () => {
    for (const leaflet of leaflets) {
      const lengths = imposedMarks(leaflet, bleed, []).crop.filter(isVertical).map(lengthOf)
      expect(lengths).toHaveLength(4)
      for (const length of lengths) expect(length).toBeGreaterThanOrEqual(2 - 1e-9)
    }
  })
})

it('a bleed that would leave no room for marks is cut to 3 mm on the imposed sheet', () => {
  expect([1, 2, 3, 5].map(imposedBleed)).toEqual([1, 2, 3, 3])
})

describe('fold marks of imposed leaflets', () => {
  const [upper, lower] = imposeHeadToHead(A4, 3)
  const foldsOf = (leaflet: typeof upper, folds: readonly number[]) =>
    imposedMarks(leaflet, 3, folds).fold

  it('stand at the folds as each leaflet is read: mirrored on the one that is turned', () => {
    const at = (leaflet: typeof upper) => sorted(foldsOf(leaflet, [97]).map(({ from }) => from[0]))
    expect(at(lower)).toEqual([lower.trim.x + 97])
    expect(at(upper)).toEqual([upper.trim.x + 200])
  })

  it('are three dashes or more, as far apart as they are long', () => {
    const feet = foldsOf(lower, [97]).filter(({ from }) => from[1] > lower.trim.y + A4.height)
    const foot = lower.trim.y + A4.height + 3
    expect(feet.map(({ from, to }) => [from[1] - foot, to[1] - foot])).toEqual(
      [0, 0.8, 1.6].map((start) => [expect.closeTo(start, 9), expect.closeTo(start + 0.4, 9)]),
    )
    for (const mark of foldsOf(upper, [97])) {
      expect(isVertical(mark)).toBe(true)
      expect(lengthOf(mark)).toBeLessThanOrEqual(1 + 1e-9)
      expect(lengthOf(mark)).toBeGreaterThan(0)
    }
  })

  it('are none on a sheet that is not folded', () => {
    expect(foldsOf(lower, [])).toEqual([])
  })

  it.each(FORMATS_TO_FIT)(
    'fall on each other through the paper: $id, $outside.length panels',
    (format) => {
      const [outside, inside] = SIDES.map((side) =>
        imposeHeadToHead(format.openSize, 3).map((leaflet) =>
          foldsOf(leaflet, foldPositions(format, side)).map(({ from }) => from[0]),
        ),
      )
      // The sheet is turned over its long edge: left becomes right, up stays up.
      const turned = inside?.map((xs) => sorted(xs.map((x) => SRA3.width - x)))
      expect(turned).toEqual(outside?.map(sorted))
      expect(outside?.[0]?.length).toBeGreaterThan(0)
    },
  )
})
