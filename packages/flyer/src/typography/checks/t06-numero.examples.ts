import { textExamples } from '../text-rule.ts'

/** Texts that T6 accepts, and those in which it finds something. */
export const t06Examples = textExamples(
  // N°, U+00A0, figures.
  {
    passes: ['', 'La loi n°\u00a02016-1321', 'N°\u00a02', 'à 25\u00a0°C', 'no 12'],
    fails: [
      ['La loi n° 2016-1321', 'n° 2016'],
      ['La loi n°2016-1321', 'n°2016'],
      ['n°\u202f12', 'n°\u202f12'],
      ['n°\u00a0\u00a012', 'n°\u00a0\u00a012'],
      ['nº\u00a012', 'nº\u00a012'],
      ['le n°', 'n°'],
      ['un n°\u00a0vert', 'n°\u00a0'],
    ],
  },
)
