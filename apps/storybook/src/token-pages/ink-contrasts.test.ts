import { describe, expect, it } from 'vitest'
import { contrastsOf } from './ink-contrasts.ts'

describe('contrasts of inks', () => {
  it('of black on paper are lower where ink sinks in', () => {
    const { screen, coated, uncoated } = contrastsOf('black', 'paper')
    expect(screen).toBeGreaterThan(15)
    expect(coated).toBeGreaterThan(12)
    expect(uncoated).toBeLessThan(coated)
    // L* 33.1: Y = ((33.1 + 16) / 116)³ = 0.0758; 1.05 / 0.1258
    expect(uncoated).toBeCloseTo(8.34, 1)
  })

  it('are the same whichever ink is the ground', () => {
    expect(contrastsOf('sun', 'deepBlue')).toEqual(contrastsOf('deepBlue', 'sun'))
  })

  it('of an ink on itself are none', () => {
    expect(contrastsOf('coral', 'coral')).toEqual({ screen: 1, coated: 1, uncoated: 1 })
  })
})
