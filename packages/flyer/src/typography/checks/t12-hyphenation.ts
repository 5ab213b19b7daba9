import type { TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import { faultsAtMatches } from '../text/faults-at-matches.ts'

/**
 * T12: no hyphenation. On a string, no soft hyphen, in any role; on composed lines, see
 * `checkComposedLines`. Source: the Lexique, and the accessibility of PDF and HTML for U+00AD. The
 * Lexique allows some hyphenation in body text; this leaflet, set flush left, has none.
 */
export const t12Hyphenation: TypographyRule = {
  id: 'T12',
  title: 'No hyphenation, and what belongs together stays on one line',
  why: 'a cut word is hard to read, and a screen reader misspells it',
  source: LEXIQUE,
  check: (text) =>
    faultsAtMatches(text, /\u00ad+/g, () => ({
      what: 'the text holds a soft hyphen (U+00AD)',
      mend: 'Remove U+00AD.',
      replacement: '',
    })),
}
