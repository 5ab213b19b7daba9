import { describe, expect, it } from 'vitest'
import { COLOURS } from './colours.ts'
import { CONTROL_INKS, INKS, inkSum, LEAFLET_INKS } from './inks.ts'
import { PRINTED_COLOURS } from './printed-colours.ts'

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
  const { registration, cyanMagenta, cyanYellow, magentaYellow, threeInkGrey, ...single } =
    CONTROL_INKS

  it('are single inks, besides overprints, a grey of three, and registration on every plate', () => {
    expect(Object.values(registration)).toEqual([100, 100, 100, 100])
    for (const patch of Object.values(single)) {
      expect(Object.values(patch).filter((percent) => percent > 0)).toHaveLength(1)
    }
  })

  it('overprint each two of cyan, magenta and yellow, solid on solid', () => {
    expect([cyanMagenta, cyanYellow, magentaYellow].map(({ c, m, y, k }) => [c, m, y, k])).toEqual([
      [100, 100, 0, 0],
      [100, 0, 100, 0],
      [0, 100, 100, 0],
    ])
  })

  it('set the mid-tone of ISO 12647-2:2004 in three inks against a black as light, and as neutral', () => {
    expect(threeInkGrey).toEqual({ c: 50, m: 40, y: 40, k: 0 })
    const [grey, black] = [PRINTED_COLOURS.threeInkGrey, PRINTED_COLOURS.black55]
    const apart = (one: readonly number[], other: readonly number[]) =>
      Math.hypot(...one.map((value, i) => value - (other[i] ?? Number.NaN)))
    expect(apart(grey.lab, black.lab)).toBeLessThan(0.5)
    // The same grey is lighter on uncoated paper, and as neutral.
    expect(apart(grey.uncoatedLab, black.uncoatedLab)).toBeLessThan(3)
  })
})
