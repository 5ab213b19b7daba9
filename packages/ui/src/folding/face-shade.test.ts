import { describe, expect, it } from 'vitest'
import { faceShade } from './face-shade.ts'

describe('the shade of a face', () => {
  it('is none when the face looks at the viewer: its colours are the printed ones', () => {
    expect(faceShade(0)).toBe(0)
    expect(faceShade(360)).toBeCloseTo(0)
  })

  it('grows as the face turns away, sooner to the left than to the right', () => {
    const left = [-10, -30, -50, -70, -90].map(faceShade)
    expect(left).toEqual(left.toSorted((a, b) => a - b))
    expect(new Set(left).size).toBe(left.length)
    for (const angle of [10, 30, 50, 70]) {
      expect(faceShade(-angle)).toBeGreaterThan(faceShade(angle))
    }
  })

  it('never hides what is printed', () => {
    for (let angle = -360; angle <= 360; angle += 5) {
      expect(faceShade(angle)).toBeGreaterThanOrEqual(0)
      expect(faceShade(angle)).toBeLessThan(0.3)
    }
  })
})
