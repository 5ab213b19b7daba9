import { describe, expect, it } from 'vitest'
import { shapesOf } from '../testing/path-shapes.ts'
import { fitLogo, type Logo } from './logo.ts'
import { roundedRectangle } from './paths.ts'

const logo: Logo = {
  name: 'Un service',
  width: 40,
  height: 10,
  paths: [{ d: roundedRectangle({ x: 0, y: 0, width: 40, height: 10 }, 2), fill: 'paper' }],
  minimumWidth: 20,
  clearSpace: 0.5,
}

describe('a logo in its slot', () => {
  it.each([
    ['a low slot', { x: 11, y: 5, width: 78, height: 12 }],
    ['a narrow slot', { x: 11, y: 5, width: 30, height: 40 }],
  ])('of %s keeps its proportions and its clear space, and no more', (_, slot) => {
    const { frame } = fitLogo(logo, slot)
    const clear = logo.clearSpace * frame.height
    expect(frame.width / frame.height).toBeCloseTo(4, 9)
    expect(frame.height + 2 * clear).toBeLessThanOrEqual(slot.height + 1e-9)
    expect(frame.width + 2 * clear).toBeLessThanOrEqual(slot.width + 1e-9)
    expect(
      Math.min(slot.height - frame.height - 2 * clear, slot.width - frame.width - 2 * clear),
    ).toBeCloseTo(0, 9)
  })

  it('stands at the left of its slot, in the middle of its height', () => {
    const { frame } = fitLogo(logo, { x: 11, y: 5, width: 78, height: 12 })
    expect(frame.x).toBe(11)
    expect(frame.y + frame.height / 2).toBe(11)
  })

  it('is drawn as large as its frame, in its own inks', () => {
    const { frame, paths } = fitLogo(logo, { x: 11, y: 5, width: 78, height: 12 })
    expect(paths.map(({ fill }) => fill)).toEqual(['paper'])
    const [shape] = shapesOf(paths[0]?.d ?? '')
    expect(shape?.box.width).toBeCloseTo(frame.width, 2)
    expect(shape?.box.height).toBeCloseTo(frame.height, 2)
  })
})

describe('a logo is refused when', () => {
  it('its slot would make it narrower than its owner allows', () => {
    expect(() => fitLogo(logo, { x: 0, y: 0, width: 78, height: 9.9 })).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        message: expect.stringMatching(/logo of Un service .*19\.8 mm wide.*20 mm.*\(logo\)$/),
      }),
    )
    expect(() => fitLogo(logo, { x: 0, y: 0, width: 78, height: 10 })).not.toThrow()
  })

  it.each(['M0 0A5 5 0 0 1 10 10Z', 'M0 0a5 5 0 0 1 10 10Z'])('it has arcs: %s', (d) => {
    const slot = { x: 0, y: 0, width: 78, height: 40 }
    expect(() => fitLogo({ ...logo, paths: [{ d, fill: 'paper' }] }, slot)).toThrow(
      expect.objectContaining({ name: 'ContentError', message: expect.stringContaining('arcs') }),
    )
  })
})
