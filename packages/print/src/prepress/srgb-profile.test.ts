/// <reference path="../../../ui/src/tokens/lcms-wasm.d.ts" />
import {
  cmsFLAGS_NOOPTIMIZE,
  INTENT_RELATIVE_COLORIMETRIC,
  instantiate,
  TYPE_Lab_16,
  TYPE_RGB_8,
  TYPE_RGB_16,
} from 'lcms-wasm'
import { describe, expect, it } from 'vitest'
import { srgbProfile } from './srgb-profile.ts'

const PROFILE = srgbProfile()
const VIEW = new DataView(PROFILE.buffer)
const asciiAt = (offset: number, length = 4) =>
  String.fromCharCode(...PROFILE.subarray(offset, offset + length))

/** The tags of the profile: name, offset and length, as its table lists them. */
const TAGS = Array.from({ length: VIEW.getUint32(128) }, (_, i) => {
  const entry = 132 + i * 12
  return {
    name: asciiAt(entry),
    offset: VIEW.getUint32(entry + 4),
    length: VIEW.getUint32(entry + 8),
  }
})

describe('the bytes of the profile', () => {
  it('are fewer than a thousand, and the same each time', () => {
    expect(PROFILE.length).toBeLessThan(1000)
    expect(srgbProfile()).toEqual(PROFILE)
  })

  it('say what they are: ICC 4.2, a display, RGB to XYZ, as long as they are', () => {
    expect(VIEW.getUint32(0)).toBe(PROFILE.length)
    expect(VIEW.getUint32(8)).toBe(0x04200000)
    expect(asciiAt(12, 12)).toBe('mntrRGB XYZ ')
    expect(asciiAt(36)).toBe('acsp')
  })

  it('hold each tag that a display profile of three curves needs, on whole words', () => {
    expect(TAGS.map(({ name }) => name)).toEqual([
      ...['desc', 'cprt', 'wtpt', 'chad'],
      ...['rXYZ', 'gXYZ', 'bXYZ', 'rTRC', 'gTRC', 'bTRC'],
    ])
    for (const { offset, length } of TAGS) {
      expect(offset % 4).toBe(0)
      expect(length % 4).toBe(0)
      expect(offset + length).toBeLessThanOrEqual(PROFILE.length)
    }
  })
})

describe('the colours of the profile, by Little CMS', async () => {
  const lcms = await instantiate()
  const ours = lcms.cmsOpenProfileFromMem(PROFILE, PROFILE.byteLength)
  const reference = lcms.cmsCreate_sRGBProfile()
  const transform = (from: number, type: number, to: number, toType: number) =>
    lcms.cmsCreateTransform(
      from,
      type,
      to,
      toType,
      INTENT_RELATIVE_COLORIMETRIC,
      cmsFLAGS_NOOPTIMIZE,
    )
  /** A grid over all colours, its steps unlike those of eight bits. */
  const LEVELS = Array.from({ length: 17 }, (_, i) => Math.round((i / 16) * 65_535))
  const GRID = LEVELS.flatMap((r) => LEVELS.flatMap((g) => LEVELS.map((b) => [r, g, b])))

  /** CIE L*, a*, b* of the grid. */
  function labOf(profile: number): number[][] {
    const toLab = transform(profile, TYPE_RGB_16, lcms.cmsCreateLab4Profile(null), TYPE_Lab_16)
    const lab = lcms.cmsDoTransform(toLab, Uint16Array.from(GRID.flat()), GRID.length)
    return GRID.map((_, i) => {
      const [l = 0, a = 0, b = 0] = lab.subarray(3 * i, 3 * i + 3)
      return [(l / 65_535) * 100, a / 257 - 128, b / 257 - 128]
    })
  }

  it('are those of a reference sRGB, nearer than any eye or instrument tells apart', () => {
    expect(ours).not.toBe(0)
    const [own, known] = [labOf(ours), labOf(reference)]
    const distances = own.map((lab, i) =>
      Math.hypot(...lab.map((value, j) => value - (known[i]?.[j] ?? Number.NaN))),
    )
    expect(known.some(([l = 0]) => l > 99) && known.some(([l = 0]) => l < 1)).toBe(true)
    expect(Math.max(...distances)).toBeLessThan(0.05)
  })

  it('are left as they are on the way to a reference sRGB, to a level of eight bits', () => {
    const eight = Uint8Array.from(GRID.flat(), (value) => Math.round(value / 257))
    const there = transform(ours, TYPE_RGB_8, reference, TYPE_RGB_8)
    const arrived = lcms.cmsDoTransform(there, eight, GRID.length)
    const differences = eight.map((value, i) => Math.abs(value - (arrived[i] ?? Number.NaN)))
    expect(Math.max(...differences)).toBeLessThanOrEqual(1)
    expect(differences.filter((difference) => difference > 0).length).toBeLessThan(20)
  })
})
