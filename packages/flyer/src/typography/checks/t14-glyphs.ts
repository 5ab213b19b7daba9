import type { Found } from '../../findings/finding.ts'
import type { Rule } from '../../findings/rule.ts'
import { excerptAround } from '../text/excerpt.ts'
import type { TextInFont } from '../text/text-in-font.ts'
import { t14Examples } from './t14-glyphs.examples.ts'

/** A character that its font does not hold. */
export type T14Faults = { readonly 'no-glyph': { readonly found: string; readonly font: string } }

/**
 * T14: every character has a glyph in its embedded font, spaces included. Each character is told once,
 * at its first place. Source: ISO 15930-7.
 */
export const t14Glyphs: Rule<TextInFont, 'T14', Found<T14Faults>> = {
  id: 'T14',
  title: 'A glyph for every character',
  source:
    'ISO 15930-7 (PDF/X-4), which wants every font embedded; the project’s table of typography rules',
  severity: 'error',
  examples: t14Examples,
  check({ text, font, hasGlyph }) {
    const missing = new Set(Array.from(text).filter((char) => !hasGlyph(char.codePointAt(0) ?? 0)))
    return [...missing].map((found) => {
      const start = text.indexOf(found)
      const end = start + found.length
      return {
        fault: 'no-glyph',
        values: { found, font },
        place: { start, end },
        excerpt: excerptAround(text, start, end),
      }
    })
  },
}
