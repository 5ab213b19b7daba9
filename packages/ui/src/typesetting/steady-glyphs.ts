import type { Font, Glyph } from 'fontkit'

/**
 * Makes what a glyph stands for independent of what was asked of the font before. fontkit keeps one
 * object a glyph, with the characters of whoever asked first; they become the text layer of a PDF,
 * so a file would depend on those built before it.
 *
 * A glyph of the character map stands for its lowest character, so a space stands for U+0020 before
 * U+00A0. One that only a substitution leads to, such as a ligature, stands for what was written.
 */
export function steadyGlyphs(font: Font): void {
  const original = font.getGlyph.bind(font)
  const mapped = new Map<number, Glyph>()
  for (const codePoint of font.characterSet.toSorted((a, b) => a - b)) {
    const { id } = font.glyphForCodePoint(codePoint)
    if (!mapped.has(id)) mapped.set(id, glyphFor(font, original, id, [codePoint]))
  }
  const substituted = new Map<string, Glyph>()
  font.getGlyph = (id, codePoints = []) => {
    const known = codePoints.length <= 1 ? mapped.get(id) : undefined
    if (known) return known
    const key = `${id} ${codePoints.join(' ')}`
    const glyph = substituted.get(key) ?? glyphFor(font, original, id, [...codePoints])
    substituted.set(key, glyph)
    return glyph
  }
}

/** A glyph object of its own, whatever fontkit keeps for that number. */
function glyphFor(font: Font, original: Font['getGlyph'], id: number, codePoints: number[]): Glyph {
  // fontkit's own cache, which has no other way round it.
  delete (font as unknown as { _glyphs: Record<number, Glyph> })._glyphs[id]
  return original(id, codePoints)
}
