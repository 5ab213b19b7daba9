import { WORD_WITHOUT_LIGATURE, withLigature } from '../lexicon/ligatures.ts'
import { LEXIQUE } from '../source.ts'
import { checkProse } from '../text/check-prose.ts'
import { stretchesAt, textRule } from '../text-rule.ts'
import { t10Examples } from './t10-ligatures.examples.ts'

/** A word without its ligature, and with it. */
export type T10Faults = {
  readonly 'no-ligature': { readonly word: string; readonly right: string }
}

/** T10: œ and æ, by lexicon. Source: the Lexique. */
export const t10Ligatures = textRule<'T10', T10Faults>({
  id: 'T10',
  title: 'œ and æ',
  source: LEXIQUE,
  examples: t10Examples,
  find: checkProse((text) =>
    stretchesAt<T10Faults>(text, WORD_WITHOUT_LIGATURE, ([word]) => {
      const right = withLigature(word)
      return { fault: 'no-ligature', values: { word, right }, replacement: right }
    }),
  ),
})
