import type { WordsFor } from '../../findings/words.ts'
import type { ContentFaults } from '../faults.ts'
import { NO_BREAK_SPACE, quoted, THIN_SPACE, write } from './characters.ts'

/** English words for T5–T8, T10 and T11: spelling, dates and numbers. */
export const SPELLING_AND_NUMBERS: Pick<
  WordsFor<ContentFaults>,
  'T5' | 'T6' | 'T7' | 'T8' | 'T10' | 'T11'
> = {
  T5: {
    why: 'In French an accent is part of the spelling of a word, in capitals too.',
    faults: {
      'no-accent': ({ word, right }) => ({
        what: `The word ${quoted(word)} lacks an accent or a cedilla on a capital.`,
        mend: write(right),
      }),
      'no-accent-on-a': () => ({
        what: 'The preposition "A" lacks its accent.',
        mend: write('À'),
      }),
    },
  },
  T6: {
    why: 'A number and its abbreviation never part, and a lone "n°" is no word.',
    faults: {
      'no-figures': ({ found, sign }) => ({
        what: `There are no figures after ${quoted(found)}.`,
        mend: `Follow ${quoted(sign)} by a ${NO_BREAK_SPACE} and figures, or write the word "numéro".`,
      }),
      'not-joined': ({ found, right }) => ({
        what: `In ${quoted(found)} the figures are not joined by one ${NO_BREAK_SPACE}.`,
        mend: write(right),
      }),
      'wrong-sign': ({ found, right }) => ({
        what: `In ${quoted(found)} stands an ordinal indicator (U+00BA), not a degree sign (U+00B0).`,
        mend: write(right),
      }),
    },
  },
  T7: {
    why: 'A date is read as one, and French months are common nouns.',
    faults: {
      'first-day': ({ found }) => ({
        what: `The first day of the month is written ${quoted(found)}.`,
        mend: 'Write "1er", its suffix set superior.',
      }),
      'day-not-joined': ({ found, right }) => ({
        what: `In ${quoted(found)} day and month are not joined by a ${NO_BREAK_SPACE}.`,
        mend: write(right),
      }),
      'month-capital': ({ found, right }) => ({
        what: `The month ${quoted(found)} has a capital.`,
        mend: write(right),
      }),
      'year-not-joined': ({ found, right }) => ({
        what: `In ${quoted(found)} month and year are not joined by a ${NO_BREAK_SPACE}.`,
        mend: write(right),
      }),
    },
  },
  T8: {
    why: 'French shortens an ordinal to its last letters only.',
    faults: {
      'long-suffix': ({ found, right }) => ({
        what: `The form ${quoted(found)} is no French ordinal.`,
        mend: `Write ${quoted(right)}, the suffix set superior.`,
      }),
      ambiguous: ({ found, masculine, feminine }) => ({
        what: `The form ${quoted(found)} is no French ordinal.`,
        mend: `Write ${quoted(masculine)} or ${quoted(feminine)}, the suffix set superior.`,
      }),
    },
  },
  T10: {
    why: 'The ligature is part of the spelling of the word.',
    faults: {
      'no-ligature': ({ word, right }) => ({
        what: `The word ${quoted(word)} is spelt without its ligature.`,
        mend: write(right),
      }),
    },
  },
  T11: {
    why: 'A number never parts from its unit, nor its groups of figures from each other.',
    faults: {
      hours: ({ found, right }) => ({
        what: `In ${quoted(found)} hours and minutes are not joined to "h" by a ${NO_BREAK_SPACE}.`,
        mend: write(right),
      }),
      unit: ({ found, right }) => ({
        what: `In ${quoted(found)} number and unit are not joined by a ${NO_BREAK_SPACE}.`,
        mend: write(right),
      }),
      thousands: ({ found, right }) => ({
        what: `In ${quoted(found)} the thousands are not joined by a ${THIN_SPACE}.`,
        mend: write(right),
      }),
    },
  },
}
