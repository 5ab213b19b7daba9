import { textExamples } from '../text-rule.ts'

/** Texts that T1 accepts, and those in which it finds something. */
export const t01Examples = textExamples(
  // U+202F stands before ; ! ?.
  {
    passes: [
      '',
      'LE SAVIEZ-VOUS\u202f?',
      'Un trésor\u202f! Vraiment\u202f?',
      'Vraiment\u202f?!',
      'des données\u202f; des outils',
      '«\u00a0Oui\u202f!\u00a0»',
      '«\u00a0!\u00a0»',
      'sûr (?) de lui',
      'Lire www.datagrandest.fr/a?b=c et https://x.fr/?q=1;r=2 ensuite',
      'Écrire à contact@datagrandest.fr',
    ],
    fails: [
      ['Vraiment?', '?'],
      ['LE SAVIEZ-VOUS ?', ' ?'],
      ['Un trésor\u00a0!', '\u00a0!'],
      ['Un trésor\u2009!', '\u2009!'],
      ['Quoi?! Non;', '?!', ';'],
      ['Quoi\u202f? !', ' !'],
      ['Voir www.datagrandest.fr?', '?'],
      ['Lire www.datagrandest.fr/a?b=c ; puis', ' ;'],
    ],
  },
  // An address is exempt.
  {
    role: 'address',
    passes: ['https://www.datagrandest.fr/a?b=c;d!'],
    fails: [],
  },
)
