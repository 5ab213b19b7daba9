import { describe, expect, it } from 'vitest'
import { liesWithin } from '../preflight/area.ts'
import { closeUpOf } from './close-up.ts'

describe('a close-up', () => {
  it('of a point shows 60 × 40 mm around it, the outline 3 mm wide', () => {
    expect(closeUpOf({ x: 100, y: 50, width: 0, height: 0 })).toEqual({
      area: { x: 70, y: 30, width: 60, height: 40 },
      outline: { x: 98.5, y: 48.5, width: 3, height: 3 },
    })
  })

  it('of a long line shows it whole with 8 mm around its outline', () => {
    const { area, outline } = closeUpOf({ x: 0, y: 100, width: 297, height: 0.1 })
    expect(area).toMatchObject({ x: -8.8, width: 314.6, height: 40 })
    expect(outline.height).toBe(3)
    expect(liesWithin(outline, area)).toBe(true)
  })

  it('of a large place keeps the place in its middle', () => {
    const { area } = closeUpOf({ x: 10, y: 20, width: 100, height: 60 })
    expect(area.x + area.width / 2).toBeCloseTo(60, 9)
    expect(area.y + area.height / 2).toBeCloseTo(50, 9)
  })
})
