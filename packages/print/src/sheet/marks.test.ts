import { foldPositions, SIDES } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { FORMATS_TO_FIT, LEAFLET_FORMAT } from '../testing/formats.ts'
import { areaOfMark, areaOfTarget } from '../testing/margin-pieces.ts'
import { isWithin, overlap } from '../testing/rectangles.ts'
import { cropMarks, foldMarks, MARK_THICKNESS, type Mark, registrationTargets } from './marks.ts'
import { MARKS_MARGIN, pageBoxes } from './page-boxes.ts'

const A4 = { width: 297, height: 210 }
const lengthOf = ({ from, to }: Mark) => Math.hypot(to[0] - from[0], to[1] - from[1])
const byPosition = (a: number, b: number) => a - b

describe.each([
  { bleed: 1, offset: 2.1 },
  { bleed: 2, offset: 2.1 },
  { bleed: 3, offset: 3 },
  { bleed: 5, offset: 5 },
])('crop marks for a bleed of $bleed mm', ({ bleed, offset }) => {
  const boxes = pageBoxes(A4, bleed, MARKS_MARGIN)
  const { trim } = boxes
  const right = trim.x + trim.width
  const bottom = trim.y + trim.height
  const marks = cropMarks(boxes)
  const horizontal = marks.filter(({ from, to }) => from[1] === to[1])
  const vertical = marks.filter(({ from, to }) => from[0] === to[0])

  it('are eight: one each way at each corner, in line with the trim', () => {
    expect(marks).toHaveLength(8)
    expect(horizontal.map(({ from }) => from[1])).toEqual([trim.y, trim.y, bottom, bottom])
    expect(vertical.map(({ from }) => from[0])).toEqual([trim.x, trim.x, right, right])
  })

  it(`start ${offset} mm from the trim, on both sides of it`, () => {
    const leftAndRight = [trim.x - offset, right + offset]
    const aboveAndBelow = [trim.y - offset, bottom + offset]
    expect(horizontal.map(({ from }) => from[0])).toEqual([...leftAndRight, ...leftAndRight])
    expect(vertical.map(({ from }) => from[1])).toEqual([...aboveAndBelow, ...aboveAndBelow])
  })

  it('are 5 mm long and lead away from the sheet', () => {
    const centre = [trim.x + trim.width / 2, trim.y + trim.height / 2] as const
    const away = ([x, y]: readonly [number, number]) => Math.hypot(x - centre[0], y - centre[1])
    for (const mark of marks) {
      expect(lengthOf(mark)).toBeCloseTo(5, 9)
      expect(away(mark.to)).toBeGreaterThan(away(mark.from))
    }
  })

  it('lie wholly between the bleed and the edge of the media, their thickness included', () => {
    for (const area of marks.map(areaOfMark)) {
      expect(isWithin(area, boxes.media)).toBe(true)
      expect(overlap(area, boxes.bleed)).toBe(false)
    }
  })
})

describe.each([1, 2, 3, 5])('fold marks for a bleed of %i mm', (bleed) => {
  const boxes = pageBoxes(A4, bleed, MARKS_MARGIN)
  const { trim } = boxes
  const offset = Math.max(bleed, 2.1)
  const marksOf = (side: 'outside' | 'inside') =>
    foldMarks(boxes, foldPositions(LEAFLET_FORMAT, side))

  it.each([
    { side: 'outside' as const, folds: [97, 197] },
    { side: 'inside' as const, folds: [100, 200] },
  ])('stand at $folds mm from the left trim edge of the $side', ({ side, folds }) => {
    const positions = new Set(marksOf(side).map(({ from }) => from[0] - trim.x))
    expect([...positions].toSorted(byPosition)).toEqual(folds)
  })

  it('are vertical dashes of 1 mm, 1 mm apart, that start and end like a crop mark', () => {
    const oneFold = foldMarks(boxes, [97])
    const above = oneFold.filter(({ from }) => from[1] < trim.y)
    expect(above.map(({ from, to }) => [trim.y - from[1], trim.y - to[1]])).toEqual(
      [0, 2, 4].map((start) => [
        expect.closeTo(offset + start, 9),
        expect.closeTo(offset + start + 1, 9),
      ]),
    )
    for (const { from, to } of oneFold) expect(from[0]).toBe(to[0])
  })

  it('stand below the sheet as they stand above it', () => {
    const middle = trim.y + trim.height / 2
    const tops = (marks: Mark[]) => marks.map((mark) => areaOfMark(mark).y).toSorted(byPosition)
    const oneFold = foldMarks(boxes, [97])
    const mirrored = oneFold.map(
      ({ from, to }): Mark => ({
        from: [from[0], 2 * middle - from[1]],
        to: [to[0], 2 * middle - to[1]],
      }),
    )
    expect(oneFold.filter(({ from }) => from[1] > middle)).toHaveLength(oneFold.length / 2)
    expect(tops(mirrored)).toEqual(tops(oneFold).map((top) => expect.closeTo(top, 9)))
  })

  it('lie outside the bleed and inside the media, their thickness included', () => {
    for (const area of SIDES.flatMap(marksOf).map(areaOfMark)) {
      expect(isWithin(area, boxes.media)).toBe(true)
      expect(overlap(area, boxes.bleed)).toBe(false)
    }
  })
})

describe('fold marks', () => {
  it('follow the panels of another format', () => {
    const boxes = pageBoxes(A4, 3, MARKS_MARGIN)
    const positions = FORMATS_TO_FIT.map((format) => {
      const marks = foldMarks(boxes, foldPositions(format, 'outside'))
      return [...new Set(marks.map(({ from }) => from[0] - boxes.trim.x))]
    })
    expect(positions).toEqual([
      [97, 197],
      [95, 196],
      [148.5],
      [74.25, 148.5, 222.75],
      [33, 66, 99, 132, 165, 198, 231, 264],
    ])
  })

  it('are none on a sheet that is not folded', () => {
    expect(foldMarks(pageBoxes(A4, 3, MARKS_MARGIN), [])).toEqual([])
  })
})

describe.each([1, 2, 3, 5])('registration targets for a bleed of %i mm', (bleed) => {
  const { media, bleed: bleedBox, trim } = pageBoxes(A4, bleed, MARKS_MARGIN)
  const targets = registrationTargets({ media, bleed: bleedBox, trim })

  it('are one on each side of the sheet, on its axes', () => {
    const centre = { x: trim.x + trim.width / 2, y: trim.y + trim.height / 2 }
    const [above, below, left, right] = targets
    expect([above?.[0], below?.[0], left?.[1], right?.[1]]).toEqual([
      centre.x,
      centre.x,
      centre.y,
      centre.y,
    ])
    expect(above?.[1]).toBeLessThan(trim.y)
    expect(below?.[1]).toBeGreaterThan(trim.y + trim.height)
    expect(left?.[0]).toBeLessThan(trim.x)
    expect(right?.[0]).toBeGreaterThan(trim.x + trim.width)
    expect(targets).toHaveLength(4)
  })

  it('lie outside the bleed and inside the media, their crosses included', () => {
    for (const area of targets.map(areaOfTarget)) {
      expect(isWithin(area, media)).toBe(true)
      expect(overlap(area, bleedBox)).toBe(false)
    }
  })
})

describe('every mark', () => {
  it('is a quarter of a point thick', () => {
    expect((MARK_THICKNESS / 25.4) * 72).toBeCloseTo(0.25, 9)
  })
})
