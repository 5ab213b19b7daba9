import { WORD_WITHOUT_LIGATURE, withLigature } from '../lexicon/ligatures.ts'
import type { TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import { showInvisible } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { faultsAtMatches } from '../text/faults-at-matches.ts'

/** T10: œ and æ, by lexicon. Source: the Lexique. */
export const t10Ligatures: TypographyRule = {
  id: 'T10',
  title: 'œ and æ',
  why: 'the ligature is part of the spelling of the word',
  source: LEXIQUE,
  check: checkProse((text) =>
    faultsAtMatches(text, WORD_WITHOUT_LIGATURE, ([word]) => ({
      what: `"${showInvisible(word)}" is spelt without its ligature`,
      mend: `Write "${showInvisible(withLigature(word))}".`,
      replacement: withLigature(word),
    })),
  ),
}
