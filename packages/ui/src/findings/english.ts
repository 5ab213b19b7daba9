import { ENGLISH, type Language, type WordsFor } from '@flyer-open-data/flyer'
import type { LayoutFaults } from './faults.ts'

const mm = (length: number) => `${length.toFixed(1)} mm`

const lines = (count: number) => `${count} ${count === 1 ? 'line' : 'lines'}`

const mendLines = 'Shorten the text, or give its box more room in the layout of the panel.'

const WORDS: WordsFor<LayoutFaults> = {
  room: {
    why: 'A cut or squeezed text would go to the press unseen.',
    faults: {
      lines: ({ excessLines, excessMm, lines: taken, maxLines }) => ({
        what: `The text is too long by ${lines(excessLines)} (${mm(excessMm)}): it takes ${lines(taken)} where ${maxLines} fit.`,
        mend: mendLines,
      }),
      'below-margin': ({ excessLines, excessMm }) => ({
        what: `The text is too long by ${lines(excessLines)} (${mm(excessMm)}): it ends below the margin of its panel.`,
        mend: mendLines,
      }),
      word: ({ excessMm, measureMm }) => ({
        what: `A word, or what no-break spaces join to it, is too wide by ${mm(excessMm)} for a box ${mm(measureMm)} wide.`,
        mend: 'Choose a shorter word, or give its box more room in the layout of the panel.',
      }),
      address: ({ excessMm, measureMm }) => ({
        what: `The address is too wide by ${mm(excessMm)} for a box ${mm(measureMm)} wide.`,
        mend: 'Choose a shorter address.',
      }),
    },
  },
}

/** English, for the content and its layout. */
export const LAYOUT_ENGLISH = {
  ...ENGLISH,
  words: { ...ENGLISH.words, ...WORDS },
} satisfies Language
