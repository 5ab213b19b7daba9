import type { TypographyRule } from '../rule.ts'

/** T14: every character has a glyph in its embedded font. It needs the font: see `checkGlyphs`. */
export const t14Glyphs: TypographyRule = {
  id: 'T14',
  title: 'A glyph for every character',
  why: 'it would print as an empty box or in a font that is not embedded',
  source:
    'ISO 15930-7 (PDF/X-4), which wants every font embedded; the project’s table of typography rules',
}
