import type { WordsFor } from '../../findings/words.ts'
import type { ContentFaults } from '../faults.ts'
import { NO_BREAK_SPACE, named, quoted, SPACE, THIN_SPACE } from './characters.ts'

/** Words for marks that need a space before them. */
const spaceBefore = (space: string): WordsFor<ContentFaults>['T1']['faults'] => ({
  'no-space': ({ mark }) => ({
    what: `There is no ${space} before ${quoted(mark)}.`,
    mend: `Put a ${space} before ${quoted(mark)}.`,
  }),
  'wrong-space': ({ mark, found }) => ({
    what: `There is a ${named(found)} before ${quoted(mark)}, not a ${space}.`,
    mend: `Replace the ${named(found)} before ${quoted(mark)} by a ${space}.`,
  }),
})

const beside = (mark: string) => `${mark === '«' ? 'after' : 'before'} "${mark}"`

/** English words for T1–T4, T9 and T13: marks and spaces. */
export const MARKS: Pick<WordsFor<ContentFaults>, 'T1' | 'T2' | 'T3' | 'T4' | 'T9' | 'T13'> = {
  T1: {
    why: 'A French high mark stands a thin space away from its word and never starts a line.',
    faults: spaceBefore(THIN_SPACE),
  },
  T2: {
    why: 'A French colon stands a space away from its word and never starts a line.',
    faults: spaceBefore(NO_BREAK_SPACE),
  },
  T3: {
    why: 'A French quotation mark stands a space away from the words that it holds and never parts from them.',
    faults: {
      'no-space': ({ mark }) => ({
        what: `There is no ${NO_BREAK_SPACE} ${beside(mark)}.`,
        mend: `Put a ${NO_BREAK_SPACE} ${beside(mark)}.`,
      }),
      'wrong-space': ({ mark, found }) => ({
        what: `There is a ${named(found)} ${beside(mark)}, not a ${NO_BREAK_SPACE}.`,
        mend: `Replace the ${named(found)} ${beside(mark)} by a ${NO_BREAK_SPACE}.`,
      }),
      unpaired: ({ mark }) =>
        mark === '«'
          ? {
              what: 'The quotation mark "«" has no "»" to go with it.',
              mend: `Close the quotation with a ${NO_BREAK_SPACE} and "»".`,
            }
          : {
              what: 'The quotation mark "»" has no "«" to go with it.',
              mend: `Open the quotation with "«" and a ${NO_BREAK_SPACE}.`,
            },
    },
  },
  T4: {
    why: 'A sign made up on a keyboard is not a printed French apostrophe.',
    faults: {
      straight: () => ({
        what: `A ${named("'")} stands for an apostrophe.`,
        mend: `Replace it by "’", the ${named('’')}.`,
      }),
      'other-sign': ({ found }) => ({
        what: `A ${named(found)} stands for an apostrophe.`,
        mend: `Replace it by "’", the ${named('’')}.`,
      }),
    },
  },
  T9: {
    why: 'Signs made up on a keyboard print as uneven gaps or as foreign marks.',
    faults: {
      'full-stops': ({ found }) => ({
        what: `A row of full stops, ${quoted(found)}, stands for an ellipsis.`,
        mend: 'Write "…" (U+2026).',
      }),
      'two-full-stops': ({ found }) => ({
        what: `There is a row of full stops, ${quoted(found)}.`,
        mend: 'Write one full stop, or "…" (U+2026).',
      }),
      'space-at-start': ({ found }) => ({
        what: `The text begins with white space: ${named(found)}.`,
        mend: `Remove ${named(found)} from the beginning.`,
      }),
      'space-at-end': ({ found }) => ({
        what: `The text ends with white space: ${named(found)}.`,
        mend: `Remove ${named(found)} from the end.`,
      }),
      'doubled-space': ({ found }) => ({
        what: `White space is doubled: ${named(found)}.`,
        mend: `Keep one: the no-break one that a rule asks for, or a ${SPACE}.`,
      }),
      'foreign-space': ({ found }) => ({
        what: `A ${named(found)} stands for a space.`,
        mend: `Replace it by a ${SPACE}.`,
      }),
      'foreign-quote': ({ found }) => ({
        what: `A foreign sign stands for a quotation mark: ${named(found)}.`,
        mend: `Quote between "«" and "»", with a ${NO_BREAK_SPACE} inside each.`,
      }),
    },
  },
  T13: {
    why: 'A hyphen joins the parts of a word, and x is a letter.',
    faults: {
      range: ({ found, right }) => ({
        what: `The range ${quoted(found)} has a hyphen.`,
        mend: `Write ${quoted(right)}, with an en dash (U+2013).`,
      }),
      aside: ({ found }) => ({
        what: `The sign ${quoted(found)} stands for a dash.`,
        mend: `Replace ${quoted(found)} by "–", the en dash (U+2013).`,
      }),
      dimensions: ({ found, sign }) => ({
        what: `In ${quoted(found)} the sign "${sign}" stands for a multiplication sign.`,
        mend: `Replace "${sign}" by "×" (U+00D7).`,
      }),
    },
  },
}
