import { describeRule } from '../testing/describe-rule.ts'

describeRule('T2', 'U+00A0 stands before a colon', {
  passes: [
    '',
    'Wikimaginot\u00a0:',
    'nous lancer\u00a0: sans données',
    '12:30',
    'à 14:30, puis à 9:05:30',
    'Rendez-vous\u00a0: 12:30',
    'Voir https://www.datagrandest.fr:443/open-data maintenant',
    'Écrire à mailto:contact@datagrandest.fr',
  ],
  refuses: [
    ['Henoo: oui', ':'],
    ['Henoo : oui', ' :'],
    ['Henoo\u202f: oui', '\u202f:'],
    ['Le format 16:9', ':'],
    ['à 25:30', ':'],
    ['Sur www.datagrandest.fr: tout', ':'],
    ['À 12:30: départ', ':'],
  ],
})

describeRule('T2', 'an address is exempt', {
  role: 'address',
  passes: ['https://www.datagrandest.fr/', 'mailto:contact@datagrandest.fr'],
  refuses: [],
})
