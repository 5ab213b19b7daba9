import type { PDFPage } from 'pdf-lib'
import { streamIn, valueAt } from './pdf-values.ts'

/** Reads glyphs, written as hexadecimal digits, four each, by the font that shows them. */
export type FontTexts = (font: string, digits: string) => string

/** The texts that the fonts of a page give their glyphs (ISO 32000-1, 9.10.3). */
export function fontTextsOf(page: PDFPage): FontTexts {
  const known = new Map<string, ReadonlyMap<string, string>>()
  return (font, digits) => {
    const texts = known.get(font) ?? textsOfGlyphs(page, font)
    known.set(font, texts)
    return (digits.match(/.{4}/g) ?? [])
      .map((glyph) => texts.get(glyph.toUpperCase()) ?? '\ufffd')
      .join('')
  }
}

function textsOfGlyphs(page: PDFPage, font: string): ReadonlyMap<string, string> {
  const cmap = streamIn(valueAt(page.node.Resources(), 'Font', font, 'ToUnicode'))
  const blocks = [...cmap.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)].map(
    ([, block = '']) => block,
  )
  const pairs = [...blocks.join('\n').matchAll(/<([\dA-Fa-f]{4})>\s*<([\dA-Fa-f\s]+)>/g)]
  return new Map(
    pairs.map(([, glyph = '', units = '']) => [
      glyph.toUpperCase(),
      Buffer.from(units.replaceAll(/\s/g, ''), 'hex').swap16().toString('utf16le'),
    ]),
  )
}
