import { t14Glyphs } from './checks/t14-glyphs.ts'
import { reportFault } from './report-fault.ts'
import type { TypographyFinding } from './rule.ts'
import { nameOfCodePoint, showInvisible } from './text/characters.ts'

/**
 * Checks that the font has a glyph for every character of a text, spaces included (T14).
 *
 * @returns one finding for each character without a glyph, at the first place where it stands
 */
export function checkGlyphs(entry: {
  readonly path: string
  readonly text: string
  readonly fontName: string
  readonly hasGlyph: (codePoint: number) => boolean
}): TypographyFinding[] {
  const findings: TypographyFinding[] = []
  const seen = new Set<string>()
  let start = 0
  for (const char of entry.text) {
    const end = start + char.length
    const codePoint = char.codePointAt(0) ?? 0
    if (!seen.has(char) && !entry.hasGlyph(codePoint)) {
      const shown = showInvisible(char)
      const name = nameOfCodePoint(codePoint)
      findings.push(
        reportFault(t14Glyphs, entry, {
          start,
          end,
          what: `the font "${entry.fontName}" has no glyph for ${shown === char ? `"${char}" (${name})` : name}`,
          mend: `Write the text without ${name}, or set it in a font that has it.`,
        }),
      )
    }
    seen.add(char)
    start = end
  }
  return findings
}
