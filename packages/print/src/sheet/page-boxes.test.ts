import { describe, expect, it } from 'vitest'
import { insets } from '../testing/rectangles.ts'
import { DEFAULT_BLEED, MARKS_MARGIN, pageBoxes } from './page-boxes.ts'

const A4 = { width: 297, height: 210 }
const even = (inset: number) => ({
  left: expect.closeTo(inset, 9),
  top: expect.closeTo(inset, 9),
  right: expect.closeTo(inset, 9),
  bottom: expect.closeTo(inset, 9),
})

describe.each([1, 2, 3, 5])('page boxes for a bleed of %i mm', (bleed) => {
  it('have a trim of exactly the open size', () => {
    expect(pageBoxes(A4, bleed, MARKS_MARGIN).trim).toMatchObject(A4)
  })

  it('have a bleed that goes past the trim by as much on every side', () => {
    const boxes = pageBoxes(A4, bleed, MARKS_MARGIN)
    expect(insets(boxes.bleed, boxes.trim)).toEqual(even(bleed))
  })

  it('have a media that goes past the bleed by the room for marks on every side', () => {
    const boxes = pageBoxes(A4, bleed, MARKS_MARGIN)
    expect(insets(boxes.media, boxes.bleed)).toEqual(even(MARKS_MARGIN))
  })

  it('have the bleed itself for media when there are no marks', () => {
    const { media, bleed: bleedBox } = pageBoxes(A4, bleed, 0)
    expect(media).toEqual(bleedBox)
  })

  it('are measured from the corner of the media', () => {
    for (const margin of [0, MARKS_MARGIN]) {
      expect(pageBoxes(A4, bleed, margin).media).toMatchObject({ x: 0, y: 0 })
    }
  })
})

describe('page boxes', () => {
  it('follow the open size, whatever its proportions', () => {
    const boxes = pageBoxes({ width: 90, height: 400 }, 3, 10)
    expect(boxes.media).toEqual({ x: 0, y: 0, width: 116, height: 426 })
    expect(boxes.trim).toEqual({ x: 13, y: 13, width: 90, height: 400 })
  })

  it('bleed by 3 mm unless the printer asks for another length', () => {
    expect(DEFAULT_BLEED).toBe(3)
  })
})
