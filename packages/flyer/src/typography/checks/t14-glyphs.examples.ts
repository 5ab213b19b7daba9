import type { Examples } from '../../findings/rule.ts'
import type { TextInFont } from '../text/text-in-font.ts'

const without = (missing: string, text: string, ...finds: readonly string[]) => ({
  text,
  font: 'Some Sans 400',
  hasGlyph: (codePoint: number) => !missing.includes(String.fromCodePoint(codePoint)),
  finds,
})

/** Texts that T14 accepts, and those in which it finds something. */
export const t14Examples: Examples<TextInFont> = {
  passes: [without('', 'Je publie → œuvre\u202f!'), without('abc', '')],
  fails: [
    // Many fonts lack it.
    without('\u202f', 'un trésor\u202f!', '\u202f'),
    without('→😀', 'a→b→c😀', '→', '😀'),
  ],
}
