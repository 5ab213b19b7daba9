import { describe, expect, it } from 'vitest'
import type { ColourSpace } from '../file/colour-space.ts'
import { inksOf } from './inks-of.ts'

const space = (
  family: ColourSpace['family'],
  components: number,
  colorants: readonly string[] = [],
): ColourSpace => ({ family, components, colorants, base: null })

const GRAY = space('DeviceGray', 1)
const CMYK = space('DeviceCMYK', 4)
const NONE = { cyan: 0, magenta: 0, yellow: 0, black: 0, spots: {} }

describe('the inks of a colour', () => {
  it('are black alone for a grey', () => {
    expect(inksOf(GRAY, [0.25])).toEqual({ ...NONE, black: 0.75 })
    expect(inksOf(GRAY, [1])).toEqual(NONE)
  })

  it('are the four of process printing', () => {
    const inks = { cyan: 0.1, magenta: 0.2, yellow: 0.3, black: 0.4, spots: {} }
    expect(inksOf(CMYK, [0.1, 0.2, 0.3, 0.4])).toEqual(inks)
  })

  it('are never less than nothing or more than all', () => {
    expect(inksOf(CMYK, [-1, 2, 0, 1.001])).toEqual({ ...NONE, magenta: 1, black: 1 })
    expect(inksOf(GRAY, [3])).toEqual(NONE)
  })

  it('are a spot, or the process ink of that name', () => {
    expect(inksOf(space('Separation', 1, ['PANTONE 286 C']), [0.5])).toEqual({
      ...NONE,
      spots: { 'PANTONE 286 C': 0.5 },
    })
    expect(inksOf(space('Separation', 1, ['Magenta']), [0.5])).toEqual({ ...NONE, magenta: 0.5 })
  })

  it('are each of several colorants, of which None is none', () => {
    const several = space('DeviceN', 3, ['Black', 'None', 'Varnish'])
    expect(inksOf(several, [0.2, 0.9, 0.3])).toEqual({
      ...NONE,
      black: 0.2,
      spots: { Varnish: 0.3 },
    })
  })

  it('are all of them for the colour of registration', () => {
    const inks = { cyan: 0.5, magenta: 0.5, yellow: 0.5, black: 0.5, spots: {} }
    expect(inksOf(space('Separation', 1, ['All']), [0.5])).toEqual(inks)
  })

  it('are those that a space begins with when no number chooses', () => {
    expect(inksOf(GRAY, [])).toEqual({ ...NONE, black: 1 })
    expect(inksOf(CMYK, [])).toEqual({ ...NONE, black: 1 })
    expect(inksOf(space('Separation', 1, ['Gold']), [])).toEqual({ ...NONE, spots: { Gold: 1 } })
  })

  it('are not known with a number too few or too many', () => {
    expect(inksOf(CMYK, [1, 1, 1])).toBeNull()
    expect(inksOf(GRAY, [1, 1])).toBeNull()
  })

  it.each([
    'DeviceRGB',
    'CalGray',
    'CalRGB',
    'Lab',
    'ICCBased',
    'Indexed',
    'Pattern',
    'unknown',
  ] as const)('are not known for %s', (family) => {
    expect(inksOf(space(family, 1), [0.5])).toBeNull()
    expect(inksOf(space(family, 1), [])).toBeNull()
  })
})
