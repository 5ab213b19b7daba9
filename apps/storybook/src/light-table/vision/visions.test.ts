import { INKS, type InkName, screenColour } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { VISION_MATRICES } from './visions.ts'

const KINDS = Object.entries(VISION_MATRICES)

it.each(KINDS)('%s sees white and greys as they are', (_, matrix) => {
  for (const row of matrix) {
    expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
  }
})

/** The linear light of a colour written as #rrggbb (IEC 61966-2-1). */
const lightOf = (colour: string) =>
  [1, 3, 5].map((at) => {
    const level = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4
  })

const seen = (kind: keyof typeof VISION_MATRICES, colour: string) =>
  VISION_MATRICES[kind].map((row) =>
    row.reduce((sum, share, i) => sum + share * (lightOf(colour)[i] ?? 0), 0),
  )

describe('red and green', () => {
  const apart = (one: readonly number[], other: readonly number[]) =>
    Math.hypot(...one.map((light, i) => light - (other[i] ?? 0)))
  // Two colours of one lightness, which differ in what dichromats lack.
  const [red, green] = ['#c8503c', '#5a8c3c']

  it.each(['protanopia', 'deuteranopia'] as const)('are nearer to each other for %s', (kind) => {
    expect(apart(seen(kind, red), seen(kind, green))).toBeLessThan(
      0.5 * apart(lightOf(red), lightOf(green)),
    )
  })

  it('are not for tritanopia', () => {
    expect(apart(seen('tritanopia', red), seen('tritanopia', green))).toBeGreaterThan(
      0.8 * apart(lightOf(red), lightOf(green)),
    )
  })
})

it('an ink has one grey in three lights', () => {
  for (const ink of Object.keys(INKS) as InkName[]) {
    const colour = screenColour(ink)
    if (!colour.startsWith('#')) continue
    expect(new Set(seen('grey', colour)).size).toBe(1)
  }
})
