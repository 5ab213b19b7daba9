import { describe, expect, it } from 'vitest'
import { liesWithin } from '../preflight/area.ts'
import { closeUpOf } from './close-up.ts'

/** A page of 297 × 210 mm with 3 mm of bleed around it. */
const PAGE = { x: -3, y: -3, width: 303, height: 216 }

describe('a close-up', () => {
  it('of a point shows 60 × 40 mm around it, the outline 3 mm wide', () => {
    expect(closeUpOf({ x: 100, y: 50, width: 0, height: 0 }, PAGE)).toEqual({
      area: { x: 70, y: 30, width: 60, height: 40 },
      outline: { x: 98.5, y: 48.5, width: 3, height: 3 },
    })
  })

  it('at the edge of a page shows what is on the page', () => {
    const { area } = closeUpOf({ x: 290, y: -3, width: 5, height: 5 }, PAGE)
    expect(area).toEqual({ x: 240, y: -3, width: 60, height: 40 })
  })

  it('of a long line shows it whole, and no more than the page is wide', () => {
    const { area, outline } = closeUpOf({ x: 0, y: 100, width: 297, height: 0.1 }, PAGE)
    expect(area).toMatchObject({ x: -3, width: 303, height: 40 })
    expect(outline.height).toBe(3)
    expect(liesWithin(outline, area)).toBe(true)
  })

  it('of a large place keeps the place in its middle', () => {
    const { area } = closeUpOf({ x: 20, y: 20, width: 100, height: 60 }, PAGE)
    expect(area.x + area.width / 2).toBeCloseTo(70, 9)
    expect(area.y + area.height / 2).toBeCloseTo(50, 9)
  })
})
