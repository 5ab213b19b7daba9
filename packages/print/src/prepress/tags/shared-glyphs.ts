/**
 * Characters that the leaflet's fonts draw with the glyph of another one: they arrive as that one in
 * the text layer (a test holds the fonts to it).
 */
export const SHARED_GLYPHS: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u00ad': '-',
  '\u2010': '-',
  '\u2011': '-',
}

/** A text as it can be read back from a page. */
export function asShown(text: string): string {
  return text.replaceAll(
    /[\u00a0\u00ad\u2010\u2011]/g,
    (character) => SHARED_GLYPHS[character] ?? character,
  )
}
