import { FlyerError } from '@flyer-open-data/flyer'
import * as fontkit from 'fontkit'
import { FONT_FACES, type FontFaceName } from '../tokens/type.ts'
import { rememberShaping } from './remembered-shaping.ts'
import { steadyGlyphs } from './steady-glyphs.ts'

/** The font files of the leaflet, as bytes. */
export type FontFiles = Readonly<Record<FontFaceName, Uint8Array>>

/** A font file that cannot be read. */
export class FontError extends FlyerError {}

/** How far a character takes the line, and how much of that comes from the one after it. */
export interface CharacterAdvance {
  readonly advance: number
  readonly kern: number
}

/** Opened fonts: what they measure and which characters they hold. */
export interface FontBook {
  readonly files: FontFiles
  /** The opened font of a face, for whoever draws with it; measuring and drawing share its work. */
  font(face: FontFaceName): fontkit.Font
  /** Advance width of a text set in one face, kerning included, per em (1 = size). */
  advance(face: FontFaceName, text: string): number
  /**
   * How far each character (code point) of a text takes the line, per em, kerning included, and how
   * much of it is kerning with the next one. Of characters that join, the last takes all.
   */
  advances(face: FontFaceName, text: string): readonly CharacterAdvance[]
  /** Height of the face above the baseline, per em. */
  ascent(face: FontFaceName): number
  /** Empty width before the ink of a text's first character, per em. */
  leftBearing(face: FontFaceName, text: string): number
  hasGlyph(face: FontFaceName, codePoint: number): boolean
}

const NOTHING: CharacterAdvance = { advance: 0, kern: 0 }

const faceNames = Object.keys(FONT_FACES) as FontFaceName[]

/**
 * Opens the font files.
 * @throws FontError when a file is missing or is no font
 */
export function openFonts(files: FontFiles): FontBook {
  const fonts = new Map(faceNames.map((face) => [face, openFont(face, files[face])]))
  const font = (face: FontFaceName): fontkit.Font => {
    const found = fonts.get(face)
    if (!found) throw new TypeError(`unknown face ${face}`)
    return found
  }
  // As react-pdf asks for it, so that what was measured is not shaped again to be drawn.
  const shape = (face: FontFaceName, text: string) =>
    font(face).layout(text, [], undefined, undefined, 'ltr')
  const widths = new Map<string, number>()
  return {
    files,
    font,
    advance(face, text) {
      const key = `${face}\n${text}`
      const known = widths.get(key)
      if (known !== undefined) return known
      const width = shape(face, text).advanceWidth / font(face).unitsPerEm
      widths.set(key, width)
      return width
    },
    advances(face, text) {
      const { unitsPerEm } = font(face)
      const { glyphs, positions } = shape(face, text)
      const advances: CharacterAdvance[] = []
      for (const [i, { codePoints, advanceWidth }] of glyphs.entries()) {
        const advance = (positions[i]?.xAdvance ?? 0) / unitsPerEm
        const kern = advance - advanceWidth / unitsPerEm
        // A glyph that stands for no character belongs to the one before it.
        const before = codePoints.length === 0 ? advances.pop() : undefined
        for (let k = 1; k < codePoints.length; k++) advances.push(NOTHING)
        advances.push({ advance: advance + (before?.advance ?? 0), kern })
      }
      return advances
    },
    ascent: (face) => font(face).ascent / font(face).unitsPerEm,
    leftBearing(face, text) {
      const [first] = shape(face, text.slice(0, 2)).glyphs
      return (first?.bbox.minX ?? 0) / font(face).unitsPerEm
    },
    hasGlyph: (face, codePoint) => font(face).hasGlyphForCodePoint(codePoint),
  }
}

function openFont(face: FontFaceName, bytes: Uint8Array): fontkit.Font {
  const { family, weight } = FONT_FACES[face]
  try {
    const font = fontkit.create(bytes as Buffer)
    if ('fonts' in font) throw new TypeError('it is a collection of several fonts')
    steadyGlyphs(font)
    rememberShaping(font)
    return font
  } catch (cause) {
    throw new FontError(
      {
        what: `The font file of ${family} ${weight} cannot be read`,
        where: `font face ${face}`,
        why: 'Without its fonts the leaflet has no lines and no press file.',
        mend: 'Restore the file from packages/ui/fonts; its checksum is in fonts/README.md.',
      },
      { cause },
    )
  }
}
