import { describe, expect, it } from 'vitest'
import { fontOf } from '../testing/line-boxes.ts'
import { fonts } from '../testing/project-leaflet.ts'
import { FONT_FACES, type FontFaceName } from '../tokens/type.ts'
import { FontError, openFonts } from './font-book.ts'

const faces = Object.keys(FONT_FACES) as FontFaceName[]

describe.each(faces)('the font book, for %s', (face) => {
  it.each(['\u202f', '\u00a0', 'œ', 'É', 'À', 'Ç', '’', '«', '»', '→', '°', '@', '–', '×', '…'])(
    'has a glyph for %j',
    (character) => {
      expect(fonts.hasGlyph(face, character.codePointAt(0) ?? 0)).toBe(true)
    },
  )

  it('has none for an emoji', () => {
    expect(fonts.hasGlyph(face, 0x1f600)).toBe(false)
  })

  it('measures a text per em, as the file itself does', () => {
    const font = fontOf(face)
    const glyph = font.glyphForCodePoint('n'.charCodeAt(0))
    expect(fonts.advance(face, 'n')).toBe(glyph.advanceWidth / font.unitsPerEm)
    expect(fonts.advance(face, '')).toBe(0)
  })

  it('brings letters together that kern', () => {
    expect(fonts.advance(face, 'AVAV')).toBeLessThan(
      2 * fonts.advance(face, 'A') + 2 * fonts.advance(face, 'V'),
    )
  })

  it('sets each letter by a glyph of its own: what stands for two is lost where files are rewritten', () => {
    for (const text of ['officiel', 'affiner', 'chiffre', 'reflet']) {
      const { glyphs } = fonts.font(face).layout(text, [], undefined, undefined, 'ltr')
      expect(glyphs.map(({ codePoints }) => codePoints.length)).toEqual([...text].map(() => 1))
    }
  })

  it('measures the same text alike each time, whatever was measured between', () => {
    const first = fonts.advance(face, 'Données')
    for (const other of faces) fonts.advance(other, 'Données')
    expect(fonts.advance(face, 'Données')).toBe(first)
  })

  it('knows the empty space before the ink of a first letter', () => {
    const font = fontOf(face)
    const [glyph] = font.layout('D').glyphs
    expect(fonts.leftBearing(face, 'DÉMARCHE')).toBe((glyph?.bbox.minX ?? 0) / font.unitsPerEm)
    expect(fonts.leftBearing(face, 'DÉMARCHE')).toBeGreaterThan(fonts.leftBearing(face, 'A'))
    expect(fonts.leftBearing(face, '')).toBe(0)
  })

  it('knows how high the face stands above its baseline', () => {
    expect(fonts.ascent(face)).toBe(fontOf(face).ascent / fontOf(face).unitsPerEm)
    expect(fonts.ascent(face)).toBeGreaterThan(fontOf(face).capHeight / fontOf(face).unitsPerEm)
  })
})

describe('faces of other weights', () => {
  it('are measured by themselves', () => {
    expect(fonts.advance('textSemiBold', 'données')).not.toBe(
      fonts.advance('textRegular', 'données'),
    )
  })
})

describe('a font file that is none', () => {
  it.each([
    ['text', new TextEncoder().encode('ceci n’est pas une police')],
    ['nothing', new Uint8Array()],
    ['a font cut short', fonts.files.textRegular.slice(0, 200)],
  ])('(%s) is an error that names the face and how to mend it', (_, bytes) => {
    expect(() => openFonts({ ...fonts.files, titleBold: bytes })).toThrow(FontError)
    expect(() => openFonts({ ...fonts.files, titleBold: bytes })).toThrow(
      expect.objectContaining({
        parts: expect.objectContaining({
          what: expect.stringContaining('Bricolage Grotesque 700'),
          where: 'font face titleBold',
        }),
      }),
    )
  })
})
