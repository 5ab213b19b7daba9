import { foldPositions, SIDES } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { FORMATS_TO_FIT } from '../../testing/formats.ts'
import { areaOfMark } from '../../testing/margin-pieces.ts'
import { isWithin, overlap } from '../../testing/rectangles.ts'
import { foldTicks, OFFICE_MARGIN } from './office-sheet.ts'

const A4 = { width: 297, height: 210 }

it('an office sheet is blank for 5 mm along its edge', () => {
  expect(OFFICE_MARGIN).toBe(5)
})

describe('ticks at the folds', () => {
  it('are one above and one below for each fold, at the fold, 3 mm long', () => {
    expect(foldTicks(A4, OFFICE_MARGIN, [97, 197])).toEqual([
      { from: [97, 5], to: [97, 8] },
      { from: [97, 205], to: [97, 202] },
      { from: [197, 5], to: [197, 8] },
      { from: [197, 205], to: [197, 202] },
    ])
  })

  it.each([4, 5, 8])(
    'lie past a margin of %i mm, which stays blank, and end soon after it',
    (margin) => {
      const printed = { x: 0, y: margin, width: A4.width, height: A4.height - 2 * margin }
      const artwork = { ...printed, y: margin + 3.1, height: printed.height - 6.2 }
      for (const format of FORMATS_TO_FIT) {
        for (const side of SIDES) {
          for (const area of foldTicks(A4, margin, foldPositions(format, side)).map(areaOfMark)) {
            expect(isWithin(area, printed, 1e-9)).toBe(true)
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
