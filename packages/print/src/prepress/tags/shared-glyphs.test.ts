import { FONT_FACES, type FontFaceName } from '@flyer-open-data/ui'
import { describe, expect, it } from 'vitest'
import { FONTS } from '../../testing/fonts.ts'
import { asShown, SHARED_GLYPHS } from './shared-glyphs.ts'

const FACES = Object.keys(FONT_FACES) as FontFaceName[]

/** Characters that a face draws with the glyph of a lower one, with that one: read from its file. */
function sharedIn(face: FontFaceName): [string, string][] {
  const font = FONTS.font(face)
  const lowest = new Map<number, number>()
  const shared: [string, string][] = []
  for (const codePoint of font.characterSet.toSorted((a, b) => a - b)) {
    const { id } = font.glyphForCodePoint(codePoint)
    const known = lowest.get(id)
    if (known === undefined) lowest.set(id, codePoint)
    else shared.push([String.fromCodePoint(codePoint), String.fromCodePoint(known)])
  }
  return shared
}

describe('characters that share a glyph', () => {
  it('are those of the table, in the project’s font files', () => {
    const found = new Map(FACES.flatMap(sharedIn))
    expect(Object.fromEntries(found)).toEqual(SHARED_GLYPHS)
  })

  it('stand in no face for two different ones', () => {
    for (const [character, plain] of FACES.flatMap(sharedIn)) {
      expect(SHARED_GLYPHS[character]).toBe(plain)
      expect(SHARED_GLYPHS[plain]).toBeUndefined()
    }
  })

  it('are never one glyph with a space that the leaflet needs to itself', () => {
    for (const face of FACES) {
      const font = FONTS.font(face)
      const [thin, space] = [0x202f, 0x20].map((c) => font.glyphForCodePoint(c).id)
      expect(thin, face).toBeGreaterThan(0)
      expect(thin, face).not.toBe(space)
    }
  })
})

describe('a text as it can be read back', () => {
  it.each([
    ['n°\u00a02016\u20111321', 'n° 2016-1321'],
    ['DONNÉES\u202f?', 'DONNÉES\u202f?'],
    ['afficher → l’été', 'afficher → l’été'],
    ['5\u00a0\u03bcm', '5 \u00b5m'],
    ['', ''],
  ])('%j is %j', (text, shown) => {
    expect(asShown(text)).toBe(shown)
    expect(asShown(shown)).toBe(shown)
  })
})
