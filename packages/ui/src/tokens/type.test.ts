import { describe, expect, it } from 'vitest'
import { fontOf } from '../testing/line-boxes.ts'
import {
  BASELINE_PT,
  FONT_FACES,
  type FontFaceName,
  strongFace,
  TEXT_STYLES,
  type TextStyleName,
} from './type.ts'

const faces = Object.keys(FONT_FACES) as FontFaceName[]
const styles = Object.keys(TEXT_STYLES) as TextStyleName[]
const { slug: _, ...leafletStyles } = TEXT_STYLES

describe('font faces', () => {
  it('are at most two families and four files', () => {
    expect(faces.length).toBeLessThanOrEqual(4)
    expect(new Set(faces.map((face) => FONT_FACES[face].family)).size).toBeLessThanOrEqual(2)
  })

  it.each(faces)('%s is the file of the family and weight that it says', (face) => {
    const { family, weight } = FONT_FACES[face]
    expect(fontOf(face).fullName).toMatch(new RegExp(`^${family}`))
    expect(fontOf(face)['OS/2'].usWeightClass).toBe(weight)
  })

  it.each(faces)('%s may be embedded in a file that is printed', (face) => {
    expect(fontOf(face)['OS/2'].fsType.noEmbedding).toBe(false)
  })
})

describe('text styles', () => {
  it.each(styles)('%s is set on whole quarters of the baseline grid', (style) => {
    const quarters = (TEXT_STYLES[style].leading / BASELINE_PT) * 4
    expect(quarters).toBeGreaterThan(0)
    expect(quarters).toBe(Math.round(quarters))
  })

  it.each(Object.entries(leafletStyles).filter(([, { face }]) => face.startsWith('text')))(
    '%s is led by a seventh of its size or more, so that running text can be read',
    (_name, { size, leading }) => {
      expect(leading).toBeGreaterThanOrEqual((size * 8) / 7)
    },
  )

  it.each(Object.entries(leafletStyles))('%s is 8 pt at least', (_name, { size }) => {
    expect(size).toBeGreaterThanOrEqual(8)
  })

  it('set reading text between 9.5 and 13 pt and titles between 18 and 34 pt', () => {
    for (const style of [
      'body',
      'lead',
      'reason',
      'action',
      'quote',
      'detail',
      'website',
      'label',
    ] as const) {
      expect(TEXT_STYLES[style].size).toBeGreaterThanOrEqual(9.5)
      expect(TEXT_STYLES[style].size).toBeLessThanOrEqual(13)
    }
    for (const style of ['coverTitle', 'panelTitle', 'callTitle'] as const) {
      expect(TEXT_STYLES[style].size).toBeGreaterThanOrEqual(18)
      expect(TEXT_STYLES[style].size).toBeLessThanOrEqual(34)
    }
  })
})

describe('a strong run', () => {
  it.each(['textRegular', 'titleBold'] as const)('of %s is heavier, in the same family', (face) => {
    const strong = FONT_FACES[strongFace(face)]
    expect(strong.family).toBe(FONT_FACES[face].family)
    expect(strong.weight).toBeGreaterThan(FONT_FACES[face].weight)
  })

  it.each(['textSemiBold', 'titleExtraBold'] as const)('of %s stays as heavy as it is', (face) => {
    expect(strongFace(face)).toBe(face)
  })
})
