import { textExamples } from '../text-rule.ts'

/** Texts that T15 accepts, and those in which it finds something. */
export const t15Examples = textExamples(
  // An address is whole and unaltered.
  {
    role: 'address',
    passes: [
      '',
      'contact@datagrandest.fr',
      'www.datagrandest.fr',
      'datagrandest.fr/open-data',
      'https://www.datagrandest.fr/Open-Data?A=b#C',
      'https://www.datagrandest.fr:443/',
      'mailto:Contact.Open@datagrandest.fr',
      'www.énergie-état.fr',
    ],
    fails: [
      ['www.datagrandest .fr', ' '],
      ['www.data\u00adgrandest.fr', '\u00ad'],
      ['www.data\u200bgrandest.fr', '\u200b'],
      ['www.datagrandest.fr\u00a0', '\u00a0'],
      ['www.l’eau.fr', '’'],
      ['www.datagrandest.fr/2023–2024', '–'],
      ['www.DataGrandEst.fr', 'www.DataGrandEst.fr'],
      ['HTTPS://www.datagrandest.fr', 'HTTPS://'],
      ['contact@DataGrandEst.fr', 'DataGrandEst.fr'],
      ['www.datagrandest.fr.', '.'],
      ['www..fr', 'www..fr'],
      ['contact@', 'contact@'],
      ['datagrandest', 'datagrandest'],
    ],
  },
  // Prose is not held to the form of an address.
  {
    passes: ['Sur www.DataGrandEst.fr, tout est dit.'],
    fails: [],
  },
)
