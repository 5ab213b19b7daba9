import { textExamples } from '../text-rule.ts'

/** Texts that T3 accepts, and those in which it finds something. */
export const t03Examples = textExamples(
  // U+00A0 stands inside « », which go in pairs.
  {
    passes: [
      '',
      '«\u00a0Partager les données\u00a0»',
      'un «\u00a0volet\u00a0» et un «\u00a0rabat\u00a0»',
      '«\u00a0Il dit «\u00a0oui\u00a0» à tous\u00a0»',
    ],
    fails: [
      ['« volet\u00a0»', '« '],
      ['«\u00a0volet »', ' »'],
      ['«volet»', '«', '»'],
      ['«\u202fvolet\u202f»', '«\u202f', '\u202f»'],
      ['«\u00a0volet', '«'],
      ['volet\u00a0»', '»'],
      ['«\u00a0un «\u00a0deux\u00a0»', '«'],
      ['volet\u00a0» puis «\u00a0rabat', '»', '«'],
      ['»', '»'],
    ],
  },
)
