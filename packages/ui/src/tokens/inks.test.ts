import { describe, expect, it } from 'vitest'
import { COLOURS } from './colours.ts'
import { CONTROL_INKS, INKS, inkSum, LEAFLET_INKS } from './inks.ts'

const recipes = Object.entries(INKS)

describe('ink recipes', () => {
  it.each(recipes)('of %s are percentages', (_, recipe) => {
    for (const percent of Object.values(recipe)) {
      expect(percent).toBeGreaterThanOrEqual(0)
      expect(percent).toBeLessThanOrEqual(100)
    }
  })

  it('are all different: prepress finds each again by its colour', () => {
    const written = recipes.map(([, { c, m, y, k }]) => [c, m, y, k].join(' '))
    expect(new Set(written).size).toBe(recipes.length)
  })
})

describe('the inks of the leaflet', () => {
  it.each(Object.entries(LEAFLET_INKS))('%s takes at most 300 %% of ink', (_, recipe) => {
    expect(inkSum(recipe)).toBeLessThanOrEqual(300)
  })

  it('are paper, black and at most four recipes', () => {
    const { paper, black, ...others } = LEAFLET_INKS
    expect(inkSum(paper)).toBe(0)
    expect(black).toEqual({ c: 0, m: 0, y: 0, k: 100 })
    expect(Object.keys(others).length).toBeLessThanOrEqual(4)
  })

  it('are all that its components may name: control inks are for the marks', () => {
    for (const ink of Object.values(COLOURS)) expect(Object.keys(LEAFLET_INKS)).toContain(ink)
  })

  it('set body text and the code in black alone, which stays sharp when plates shift', () => {
    expect(LEAFLET_INKS[COLOURS.body]).toEqual({ c: 0, m: 0, y: 0, k: 100 })
    expect(LEAFLET_INKS[COLOURS.qrModule]).toEqual({ c: 0, m: 0, y: 0, k: 100 })
    expect(inkSum(LEAFLET_INKS[COLOURS.qrPlate])).toBe(0)
  })
})

describe('the inks of the colour bar', () => {
  it('are single inks, besides registration which prints on every plate', () => {
    const { registration, ...patches } = CONTROL_INKS
    expect(Object.values(registration)).toEqual([100, 100, 100, 100])
    for (const patch of Object.values(patches)) {
      expect(Object.values(patch).filter((percent) => percent > 0)).toHaveLength(1)
    }
  })
})
