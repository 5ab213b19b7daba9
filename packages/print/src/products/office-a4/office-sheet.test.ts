import { foldPositions, SIDES } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { FORMATS_TO_FIT } from '../../testing/formats.ts'
import { areaOfMark } from '../../testing/margin-pieces.ts'
import { isWithin, overlap } from '../../testing/rectangles.ts'
import { foldTicks, OFFICE_MARGIN } from './office-sheet.ts'

const A4 = { width: 297, height: 210 }
const PAPER = { x: 0, y: 0, ...A4 }

it('an office sheet is blank for 5 mm along its edge', () => {
  expect(OFFICE_MARGIN).toBe(5)
})

describe('ticks at the folds', () => {
  it('are one above and one below for each fold, at the fold, 3 mm long', () => {
    expect(foldTicks(A4, OFFICE_MARGIN, [97, 197])).toEqual([
      { from: [97, 1], to: [97, 4] },
      { from: [97, 209], to: [97, 206] },
      { from: [197, 1], to: [197, 4] },
      { from: [197, 209], to: [197, 206] },
    ])
  })

  it.each([4, 5, 8])(
    'lie in a margin of %i mm, 1 mm from the edge and from the artwork',
    (margin) => {
      const edge = { x: 1, y: 1, width: A4.width - 2, height: A4.height - 2 }
      const artwork = { x: 0, y: margin - 1, width: A4.width, height: A4.height - 2 * margin + 2 }
      for (const format of FORMATS_TO_FIT) {
        for (const side of SIDES) {
          for (const area of foldTicks(A4, margin, foldPositions(format, side)).map(areaOfMark)) {
            expect(isWithin(area, PAPER)).toBe(true)
            expect(isWithin(area, edge)).toBe(true)
            expect(overlap(area, artwork)).toBe(false)
          }
        }
      }
    },
  )

  it('are none on a sheet that is not folded', () => {
    expect(foldTicks(A4, OFFICE_MARGIN, [])).toEqual([])
  })
})
