/**
 * Characters that the leaflet's fonts draw with the glyph of another one: they arrive as that one in
 * the text layer (a test holds the fonts to it).
 */
export const SHARED_GLYPHS: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u00ad': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u03bc': '\u00b5',
  '\u207c': '\u02ed',
  '\u2206': '\u0394',
  '\u2126': '\u03a9',
  '\u03d5': '\u03c6',
}

const SHARED = new RegExp(`[${Object.keys(SHARED_GLYPHS).join('')}]`, 'g')

/** A text as it can be read back from a page. */
export function asShown(text: string): string {
  return text.replaceAll(SHARED, (character) => SHARED_GLYPHS[character] ?? character)
}
