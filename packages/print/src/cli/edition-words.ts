import { UsageError } from './exit-codes.ts'

/** What each word that stands before the ids of editions cannot be told besides, and why. */
const WORDS = {
  diff: {
    refused: ['list', 'bleed', 'product', 'for', 'senders', 'logos'],
    why: 'Two editions are compared as they are, whatever they are printed for.',
  },
  kit: {
    refused: ['list', 'bleed', 'product', 'for', 'sender', 'senders', 'logos', 'release'],
    why: 'Inks, pattern and marks are the edition’s, whoever prints it and for what.',
  },
} as const satisfies Record<string, { refused: readonly string[]; why: string }>

/** A word that asks for something of editions, not of runs. No run has such a name. */
export type EditionWord = keyof typeof WORDS

/** An option that one of them refuses. */
type Refused = (typeof WORDS)[EditionWord]['refused'][number]

/** The word of a call, if it begins with one. */
export const editionWordOf = (first: string | undefined): EditionWord | undefined =>
  first !== undefined && Object.hasOwn(WORDS, first) ? (first as EditionWord) : undefined

/**
 * Refuses options that say how runs are printed, or which ones.
 * @throws UsageError when there are any
 */
export function refuseOptionsOfRuns(
  word: EditionWord,
  values: Partial<Record<Refused, unknown>>,
): void {
  const { refused, why } = WORDS[word]
  const given = refused.filter((name) => values[name])
  if (given.length === 0) return
  throw new UsageError({
    what: `${word} takes no ${given.map((name) => `--${name}`).join(', ')}`,
    where: `arguments: ${word}`,
    why,
    mend: 'Leave it away. See: npm run print -- --help',
  })
}
