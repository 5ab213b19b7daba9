/// <reference path="../../../../ui/src/tokens/lcms-wasm.d.ts" />
import {
  cmsFLAGS_BLACKPOINTCOMPENSATION,
  INTENT_RELATIVE_COLORIMETRIC,
  instantiate,
  TYPE_CMYK_8,
  TYPE_RGB_8,
} from 'lcms-wasm'
import { describe, expect, it } from 'vitest'
import { readColourEngine } from '../../cli/read-colour-engine.ts'
import { COATED, UNCOATED } from '../../testing/conditions.ts'
import { openSeparation } from './separate-screen-colours.ts'

const BINARY = await readColourEngine()
const open = (profile: Uint8Array, limitPercent = 280) =>
  openSeparation({ profile, limitPercent }, BINARY)
const onCoated = await open(COATED.profile)

/** The inks of colours, four numbers each. */
const inksOf = (colours: readonly (readonly number[])[], separate = onCoated) => {
  const inks = separate(Uint8Array.from(colours.flat()))
  return colours.map((_, i) => Array.from(inks.subarray(4 * i, 4 * i + 4)))
}
const sumOf = (inks: readonly number[]) => (inks.reduce((sum, ink) => sum + ink, 0) / 255) * 100

/** What Little CMS itself makes of colours, by its quick way of eight bits. */
async function transformed(profile: Uint8Array, colours: readonly (readonly number[])[]) {
  const lcms = await instantiate()
  const transform = lcms.cmsCreateTransform(
    lcms.cmsCreate_sRGBProfile(),
    TYPE_RGB_8,
    lcms.cmsOpenProfileFromMem(profile, profile.byteLength),
    TYPE_CMYK_8,
    INTENT_RELATIVE_COLORIMETRIC,
    cmsFLAGS_BLACKPOINTCOMPENSATION,
  )
  const inks = lcms.cmsDoTransform(transform, Uint8Array.from(colours.flat()), colours.length)
  return colours.map((_, i) => Array.from(inks.subarray(4 * i, 4 * i + 4)))
}

const COLOURS = [
  [226, 0, 26],
  [0, 132, 61],
  [0, 114, 206],
  [255, 184, 28],
  [92, 46, 145],
  [240, 215, 220],
]

describe('a colour of a logo', () => {
  it.each([
    ['coated', COATED.profile],
    ['uncoated', UNCOATED.profile],
  ])('has on %s paper the inks of the profile, to a step or two of a plate', async (_, profile) => {
    const found = inksOf(COLOURS, await open(profile))
    const expected = await transformed(profile, COLOURS)
    for (const [i, inks] of found.entries()) {
      for (const [j, ink] of inks.entries()) {
        expect(Math.abs(ink - (expected[i]?.[j] ?? Number.NaN))).toBeLessThanOrEqual(2)
      }
    }
  })

  it('has the same inks alone and among others, in shapes and in pictures', () => {
    const alone = COLOURS.map((colour) => inksOf([colour])[0])
    expect(inksOf([...COLOURS, ...COLOURS])).toEqual([...alone, ...alone])
  })

  it('has no more ink than the limit, and all its black', async () => {
    const dark = [
      [24, 0, 0],
      [0, 24, 8],
      [20, 0, 40],
      [45, 20, 0],
    ]
    const free = inksOf(dark, await open(COATED.profile, 400))
    expect(Math.min(...free.map(sumOf))).toBeGreaterThan(200)
    const limited = inksOf(dark, await open(COATED.profile, 200))
    for (const [i, inks] of limited.entries()) {
      const before = free[i] ?? []
      expect(sumOf(inks)).toBeLessThanOrEqual(200)
      expect(sumOf(inks)).toBeGreaterThan(198)
      expect(inks[3]).toBe(before[3])
      // C, M and Y keep their proportions.
      const shares = [0, 1, 2].map((j) => (inks[j] ?? 0) / (before[j] || Number.NaN))
      expect(Math.max(...shares) - Math.min(...shares)).toBeLessThan(0.02)
    }
  })
})

describe('a grey of a logo', () => {
  const greys = Array.from({ length: 256 }, (_, v) => [v, v, v])

  it('is the black ink alone, the darker the more of it', () => {
    const inks = inksOf(greys)
    expect(inks.filter(([c, m, y]) => c !== 0 || m !== 0 || y !== 0)).toEqual([])
    const blacks = inks.map(([, , , k = 0]) => k)
    expect(blacks).toEqual(blacks.toSorted((a, b) => b - a))
    expect(blacks[0]).toBe(255)
    expect(blacks[255]).toBe(0)
  })

  it('is as light as the press prints it: the screen colours of K 25, 50 and 75', () => {
    // #d0d0d0, #9d9d9d and #646463, by the tokens.
    const percents = inksOf([
      [208, 208, 208],
      [157, 157, 157],
      [100, 100, 100],
    ]).map(([, , , k = 0]) => (k / 255) * 100)
    for (const [i, expected] of [25, 50, 75].entries()) {
      expect(Math.abs((percents[i] ?? 0) - expected)).toBeLessThan(1)
    }
  })

  it('becomes a colour by and by, so that no edge shows where a picture has both', () => {
    const steps = Array.from({ length: 60 }, (_, i) =>
      [120 + i / 2, 120 - i / 2, 120].map(Math.round),
    )
    const inks = inksOf(steps)
    expect(inks[0]?.slice(0, 3)).toEqual([0, 0, 0])
    expect(inks.at(-1)?.[1]).toBeGreaterThan(80)
    for (const [i, here] of inks.slice(1).entries()) {
      for (const [j, ink] of here.entries()) {
        expect(Math.abs(ink - (inks[i]?.[j] ?? Number.NaN))).toBeLessThan(20)
      }
    }
  })
})

it('bytes that are no profile open no separation', async () => {
  await expect(open(new Uint8Array(200))).rejects.toThrow('output profile')
})
