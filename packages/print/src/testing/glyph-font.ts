import type { PDFDocument } from 'pdf-lib'
import { writeToUnicode } from '../document/to-unicode.ts'
import { addStream, type Entries } from './small-pdf.ts'

/** A glyph that stands for two letters. */
const LIGATURES: Readonly<Record<string, number>> = { ff: 0xf001 }

const hex = (glyph: number) => glyph.toString(16).padStart(4, '0')

/** Texts as react-pdf shows them: one glyph a character, with its number; « ff » is one glyph. */
export function glyphsOf(text: string): string {
  const pieces = text.match(/ff|[\s\S]/g) ?? []
  return `<${pieces.map((piece) => hex(LIGATURES[piece] ?? piece.charCodeAt(0))).join('')}>`
}

/** The operators that show a text, in one object. */
export const showText = (...pieces: readonly string[]) =>
  `BT\n/F1 9 Tf\n${pieces.map((piece) => `[${glyphsOf(piece)} 0] TJ`).join('\n')}\nET`

/** Resources with a font `F1` whose glyphs stand for what `glyphsOf` writes. */
export function glyphFont(document: PDFDocument): Entries {
  const texts = new Map<number, string>()
  for (const code of [0x20, 0x202f, 0x2019, 0x2192]) texts.set(code, String.fromCharCode(code))
  for (let code = 0x21; code < 0x17f; code++) {
    // As in the leaflet's fonts, these are drawn with the glyphs of plain characters.
    if (code !== 0xa0 && code !== 0xad) texts.set(code, String.fromCharCode(code))
  }
  for (const [text, glyph] of Object.entries(LIGATURES)) texts.set(glyph, text)
  return { Font: { F1: { Type: 'Font', ToUnicode: addStream(document, writeToUnicode(texts)) } } }
}
