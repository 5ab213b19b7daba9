import type { Language, WordsFor } from '../findings/words.ts'
import { showExcerpt } from './english/characters.ts'
import { LINES_AND_CHARACTERS } from './english/lines-and-characters.ts'
import { MARKS } from './english/marks.ts'
import { SPELLING_AND_NUMBERS } from './english/spelling-and-numbers.ts'
import { VALUES } from './english/values.ts'
import type { ContentFaults } from './faults.ts'

const WORDS: WordsFor<ContentFaults> = {
  ...MARKS,
  ...SPELLING_AND_NUMBERS,
  ...LINES_AND_CHARACTERS,
  ...VALUES,
}

/** English: what is wrong is told by plain names and code points. */
export const ENGLISH = { words: WORDS, showExcerpt } satisfies Language
