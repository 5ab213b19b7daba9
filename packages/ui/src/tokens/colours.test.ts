import { describe, expect, it } from 'vitest'
import { contrast, luminance, luminanceOfLightness, screenColour } from './colours.ts'
import { INKS, type InkName } from './inks.ts'
import { PRINTED_COLOURS } from './printed-colours.ts'

describe('luminance', () => {
  it('runs from black to white', () => {
    expect(luminance('#000000')).toBe(0)
    expect(luminance('#ffffff')).toBeCloseTo(1, 12)
  })

  it.each([
    ['#ff0000', 0.2126],
    ['#00ff00', 0.7152],
    ['#0000ff', 0.0722],
    ['#808080', 0.2159],
    ['#0a0a0a', 0.003_035],
  ])('of %s is %d', (hex, expected) => {
    expect(luminance(hex)).toBeCloseTo(expected, 4)
  })
})

describe('luminance of a CIE lightness', () => {
  it.each([
    [0, 0],
    [8, 0.008_856],
    [50, 0.184_187],
    [100, 1],
  ])('of L* %d is %d', (lightness, expected) => {
    expect(luminanceOfLightness(lightness)).toBeCloseTo(expected, 5)
  })

  it('has no step where its two formulas meet', () => {
    expect(luminanceOfLightness(8.000_01)).toBeCloseTo(luminanceOfLightness(8), 6)
  })
})

describe('contrast', () => {
  it('is 21 to 1 between black and white, whichever comes first', () => {
    expect(contrast(luminance('#000000'), luminance('#ffffff'))).toBeCloseTo(21, 10)
    expect(contrast(luminance('#ffffff'), luminance('#000000'))).toBeCloseTo(21, 10)
  })

  it('of the lightest grey that WCAG lets stand on white is just over 4.5', () => {
    expect(contrast(luminance('#767676'), 1)).toBeGreaterThan(4.5)
    expect(contrast(luminance('#777777'), 1)).toBeLessThan(4.5)
  })
})

describe('a screen colour', () => {
  it.each(Object.keys(INKS) as InkName[])('of %s is the one that the press gives', (ink) => {
    expect(screenColour(ink)).toBe(PRINTED_COLOURS[ink].screen)
    expect(screenColour(ink)).toMatch(/^#[0-9a-f]{6}$/)
  })
})
