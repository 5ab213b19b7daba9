import type { Logo } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { shapesOf } from '../testing/path-shapes.ts'
import { fitLogo } from './logo.ts'
import { roundedRectangle } from './paths.ts'

const logo: Logo = {
  name: 'Un service',
  width: 40,
  height: 10,
  paths: [{ d: roundedRectangle({ x: 0, y: 0, width: 40, height: 10 }, 2), ink: 'paper' }],
  minimumWidth: 20,
  clearSpace: 0.5,
}

const fitted = (...request: Parameters<typeof fitLogo>) => {
  const { artwork, findings } = fitLogo(...request)
  expect(findings).toEqual([])
  return artwork
}

describe('a logo in its slot', () => {
  it.each([
    ['a low slot', { x: 11, y: 5, width: 78, height: 12 }],
    ['a narrow slot', { x: 11, y: 5, width: 30, height: 40 }],
  ])('of %s keeps its proportions and its clear space, and no more', (_, slot) => {
    const { frame } = fitted(logo, slot)
    const clear = logo.clearSpace * frame.height
    expect(frame.width / frame.height).toBeCloseTo(4, 9)
    expect(frame.height + 2 * clear).toBeLessThanOrEqual(slot.height + 1e-9)
    expect(frame.width + 2 * clear).toBeLessThanOrEqual(slot.width + 1e-9)
    expect(
      Math.min(slot.height - frame.height - 2 * clear, slot.width - frame.width - 2 * clear),
    ).toBeCloseTo(0, 9)
  })

  it('stands at the left of its slot, in the middle of its height', () => {
    const { frame } = fitted(logo, { x: 11, y: 5, width: 78, height: 12 })
    expect(frame.x).toBe(11)
    expect(frame.y + frame.height / 2).toBe(11)
  })

  it('is drawn as large as its frame, in its own inks', () => {
    const { frame, paths } = fitted(logo, { x: 11, y: 5, width: 78, height: 12 })
    expect(paths.map(({ fill }) => fill)).toEqual(['paper'])
    const [shape] = shapesOf(paths[0]?.d ?? '')
    expect(shape?.box.width).toBeCloseTo(frame.width, 2)
    expect(shape?.box.height).toBeCloseTo(frame.height, 2)
  })
})

describe('a logo is refused when', () => {
  const slot = { x: 0, y: 0, width: 78, height: 40 }
  const findings = (changes: Partial<Logo>, height = slot.height) =>
    fitLogo({ ...logo, ...changes }, { ...slot, height }).findings.map(({ fault, values }) => [
      fault,
      values,
    ])

  it('its slot would make it narrower than its owner allows', () => {
    expect(findings({}, 9.9)).toEqual([
      [
        'too-narrow',
        {
          ...{ name: 'Un service', widthMm: expect.closeTo(19.8, 9), minimumMm: 20 },
          ...{ slotWidthMm: 78, slotHeightMm: 9.9 },
        },
      ],
    ])
    expect(findings({}, 10)).toEqual([])
  })

  it.each(['M0 0A5 5 0 0 1 10 10Z', 'M0 0a5 5 0 0 1 10 10Z'])('it has arcs: %s', (d) => {
    expect(findings({ paths: [{ d, ink: 'paper' }] })).toEqual([['arcs', { name: 'Un service' }]])
  })

  it('it is drawn in inks that the leaflet does not have: each is told', () => {
    const paths = ['gold', 'paper', 'registration'].map((ink) => ({ d: 'M0 0H1V1Z', ink }))
    expect(findings({ paths }).map(([, values]) => Object(values).ink)).toEqual([
      'gold',
      'registration',
    ])
  })
})
