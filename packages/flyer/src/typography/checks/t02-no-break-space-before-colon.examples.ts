import { textExamples } from '../text-rule.ts'

/** Texts that T2 accepts, and those in which it finds something. */
export const t02Examples = textExamples(
  // U+00A0 stands before a colon.
  {
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
    fails: [
      ['Henoo: oui', ':'],
      ['Henoo : oui', ' :'],
      ['Henoo\u202f: oui', '\u202f:'],
      ['Le format 16:9', ':'],
      ['à 25:30', ':'],
      ['Sur www.datagrandest.fr: tout', ':'],
      ['À 12:30: départ', ':'],
    ],
  },
  // An address is exempt.
  {
    role: 'address',
    passes: ['https://www.datagrandest.fr/', 'mailto:contact@datagrandest.fr'],
    fails: [],
  },
)
