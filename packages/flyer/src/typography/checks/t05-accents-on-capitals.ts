import { ACCENTED_CAPITALS, withoutAccents } from '../lexicon/accented-capitals.ts'
import type { TypographyFault, TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import { checkProse } from '../text/check-prose.ts'
import { faultsAtMatches } from '../text/faults-at-matches.ts'
import { findUnaccentedPrepositions } from './t05-unaccented-preposition.ts'

const WORD = /[\p{L}\p{M}]+/gu

/** A town's name whose second part, alone, is another town's. */
const SAINT_DIE = /(?<!\p{L})SAINT-DIE(?!\p{L})/gu

/**
 * The word with its accents, or null when its capitals are right. Only capitals are looked at: the
 * accents of small letters are a matter of spelling, and a capital with any accent is let be
 * (ÉVÉNEMENT, ÉVÈNEMENT).
 */
function accented(word: string): string | null {
  const right = ACCENTED_CAPITALS.get(withoutAccents(word.toUpperCase()))
  if (right === undefined) return null
  const letters = Array.from(word.normalize('NFC'))
  const wrong = letters.some((letter, i) => {
    const capital = right[i] ?? ''
    return letter === withoutAccents(capital) && letter !== capital
  })
  if (!wrong) return null
  return letters
    .map((letter, i) => (letter === letter.toUpperCase() ? right[i] : right[i]?.toLowerCase()))
    .join('')
}

function checkAccents(text: string): TypographyFault[] {
  return [
    ...faultsAtMatches(text, WORD, ([word]) => {
      const right = accented(word)
      return right
        ? {
            what: `"${word}" lacks an accent or a cedilla on a capital`,
            mend: `Write "${right}".`,
            replacement: right,
          }
        : null
    }),
    ...faultsAtMatches(text, SAINT_DIE, ([word]) => ({
      what: `"${word}" lacks an accent or a cedilla on a capital`,
      mend: 'Write "SAINT-DIÉ".',
      replacement: 'SAINT-DIÉ',
    })),
    ...findUnaccentedPrepositions(text),
  ]
}

/** T5: accents stand on capitals, À included; by lexicon. Source: the Lexique. */
export const t05AccentsOnCapitals: TypographyRule = {
  id: 'T5',
  title: 'Accents on capitals',
  why: 'in French an accent is part of the spelling of a word, in capitals too',
  source: LEXIQUE,
  check: checkProse(checkAccents),
}
