import { ACCENTED_CAPITALS, withoutAccents } from '../lexicon/accented-capitals.ts'
import { LEXIQUE } from '../source.ts'
import { checkProse } from '../text/check-prose.ts'
import { type Stretch, stretchesAt, textRule } from '../text-rule.ts'
import { t05Examples } from './t05-accents-on-capitals.examples.ts'
import {
  findUnaccentedPrepositions,
  type UnaccentedPreposition,
} from './t05-unaccented-preposition.ts'

/** What lacks its accent. */
export type T05Faults = UnaccentedPreposition & {
  readonly 'no-accent': { readonly word: string; readonly right: string }
}

const WORD = /[\p{L}\p{M}]+/gu

/** A town's name whose second part, alone, is another town's. */
const SAINT_DIE = /(?<!\p{L})SAINT-DIE(?!\p{L})/gu

/**
 * The word with its accents, or null when its capitals are right. Only capitals are looked at: the
 * accents of small letters are a matter of spelling, and a capital with any accent is accepted
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

function checkAccents(text: string): Stretch<T05Faults>[] {
  return [
    ...stretchesAt<T05Faults>(text, WORD, ([word]) => {
      const right = accented(word)
      return right ? { fault: 'no-accent', values: { word, right }, replacement: right } : null
    }),
    ...stretchesAt<T05Faults>(text, SAINT_DIE, ([word]) => ({
      fault: 'no-accent',
      values: { word, right: 'SAINT-DIÉ' },
      replacement: 'SAINT-DIÉ',
    })),
    ...findUnaccentedPrepositions(text),
  ]
}

/** T5: accents stand on capitals, À included; by lexicon. Source: the Lexique. */
export const t05AccentsOnCapitals = textRule<'T5', T05Faults>({
  id: 'T5',
  title: 'Accents on capitals',
  source: LEXIQUE,
  examples: t05Examples,
  find: checkProse(checkAccents),
})
