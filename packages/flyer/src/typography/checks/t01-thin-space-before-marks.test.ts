import { describeRule } from '../testing/describe-rule.ts'

describeRule('T1', 'U+202F stands before ; ! ?', {
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
  refuses: [
    ['Vraiment?', '?'],
    ['LE SAVIEZ-VOUS ?', ' ?'],
    ['Un trésor\u00a0!', '\u00a0!'],
    ['Un trésor\u2009!', '\u2009!'],
    ['Quoi?! Non;', '?!', ';'],
    ['Quoi\u202f? !', ' !'],
    ['Voir www.datagrandest.fr?', '?'],
    ['Lire www.datagrandest.fr/a?b=c ; puis', ' ;'],
  ],
})

describeRule('T1', 'an address is exempt', {
  role: 'address',
  passes: ['https://www.datagrandest.fr/a?b=c;d!'],
  refuses: [],
})
