import { textExamples } from '../text-rule.ts'

/** Texts that T12 accepts, and those in which it finds something. */
export const t12Examples = textExamples(
  // No soft hyphen in a string.
  {
    passes: ['', 'disposition', 'peut-être'],
    fails: [
      ['disposi\u00adtion', '\u00ad'],
      ['data\u00adgrandest.fr', '\u00ad'],
    ],
  },
  // No soft hyphen in an address either.
  {
    role: 'address',
    passes: ['www.datagrandest.fr'],
    fails: [['www.data\u00adgrandest.fr', '\u00ad']],
  },
)
