import type { Language, WordsFor } from '../findings/words.ts'
import type { ContentFaults } from './faults.ts'
import { showExcerpt } from './french/characters.ts'
import { LINES_AND_CHARACTERS } from './french/lines-and-characters.ts'
import { MARKS } from './french/marks.ts'
import { SPELLING_AND_NUMBERS } from './french/spelling-and-numbers.ts'
import { VALUES } from './french/values.ts'

const WORDS: WordsFor<ContentFaults> = {
  ...MARKS,
  ...SPELLING_AND_NUMBERS,
  ...LINES_AND_CHARACTERS,
  ...VALUES,
}

/** French: what is wrong is told by plain names; a code point only where there is no name. */
export const FRENCH = { words: WORDS, showExcerpt } satisfies Language
