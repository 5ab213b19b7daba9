import { describe, expect, it } from 'vitest'
import { mergeByInk, openingMark } from '../artwork/opening-mark.ts'
import { decoration } from '../frame/items.ts'
import { inkedShapes } from './inked-shapes.ts'

const inks = { body: 'deepBlue', point: 'sun' } as const
const marks = [
  ...openingMark([5, 5], 4, 0, inks),
  ...openingMark([15, 5], 4, 0.5, inks),
  ...openingMark([25, 25], 4, 1, inks),
]
const frame = { x: 100, y: 10, width: 60, height: 60 }
const drawing = decoration('pattern', { frame, paths: mergeByInk(marks) })

describe('the shapes of an ink', () => {
  it('are the cells that it fills, whatever holes they have, in the least box', () => {
    expect(inkedShapes(drawing, 'deepBlue')).toEqual({
      count: 3,
      box: { x: 103, y: 13, width: 24, height: 24 },
    })
  })

  it('are none of those of another ink', () => {
    expect(inkedShapes(drawing, 'sun')).toMatchObject({ count: 1 })
    expect(inkedShapes(drawing, 'coral')).toBeUndefined()
  })

  it('are one, as large as the drawing, where its paths are not read', () => {
    const arc = decoration('logo', { frame, paths: [{ d: 'M0 0A1 1 0 0 1 2 2Z', fill: 'sun' }] })
    expect(inkedShapes(arc, 'sun')).toEqual({ count: 1, box: frame })
  })
})
