import { textExamples } from '../text-rule.ts'

/** Texts that T9 accepts, and those in which it finds something. */
export const t09Examples = textExamples(
  // One sign for an ellipsis.
  {
    passes: ['', 'des données…', 'Fin. Suite.', 'voir www.x.fr/a...b'],
    fails: [
      ['des données...', '...'],
      ['des données. . .', '. . .'],
      ['etc..', '..'],
    ],
  },
  // Single spaces, none outside.
  {
    passes: ['un mot', 'histoire\u202f!\u00a0» fin', 'Henoo\u00a0: «\u00a0L’open data'],
    fails: [
      ['un  mot', '  '],
      ['un \u00a0mot', ' \u00a0'],
      ['un\u202f \u00a0mot', '\u202f \u00a0'],
      [' mot', ' '],
      ['mot\u00a0', '\u00a0'],
      ['   ', '   '],
      ['un\tmot', '\t'],
      ['un\nmot', '\n'],
      ['un\u2009mot', '\u2009'],
      ['un\u200bmot', '\u200b'],
    ],
  },
  // « » for quotes.
  {
    passes: ['«\u00a0mot\u00a0»', '5 < 6'],
    fails: [
      ['"mot"', '"', '"'],
      ['“mot”', '“', '”'],
      ['„mot“', '„', '“'],
      ['<<mot>>', '<<', '>>'],
    ],
  },
)
