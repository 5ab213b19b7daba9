import { LEXIQUE } from '../source.ts'
import { stretchesAt, textRule } from '../text-rule.ts'
import { t12Examples } from './t12-hyphenation.examples.ts'

/** What cuts a word inside its string. */
export type T12Faults = { readonly 'soft-hyphen': Record<never, never> }

/**
 * T12: no hyphenation. On a string, no soft hyphen, in any role; on composed lines, see
 * `t12LineBreaks`. Source: the Lexique, and the accessibility of PDF and HTML for U+00AD. The
 * Lexique allows some hyphenation in body text; this leaflet, set flush left, has none.
 */
export const t12Hyphenation = textRule<'T12', T12Faults>({
  id: 'T12',
  title: 'No hyphenation, and what belongs together stays on one line',
  source: LEXIQUE,
  examples: t12Examples,
  find: (text) =>
    stretchesAt<T12Faults>(text, /\u00ad+/g, () => ({
      fault: 'soft-hyphen',
      values: {},
      replacement: '',
    })),
})
