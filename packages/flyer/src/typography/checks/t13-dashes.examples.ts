import { textExamples } from '../text-rule.ts'

/** Texts that T13 accepts, and those in which it finds something. */
export const t13Examples = textExamples(
  // An en dash for ranges.
  {
    passes: [
      '',
      '2023–2024 et 10–20',
      'la loi n°\u00a02016-1321',
      'la loi n°\u00a015-300',
      'la loi 2016-1321',
      'le 2024-11-21',
      'ISO 15930-7',
      'l’article L312-1-1',
      'Saint-Dié-des-Vosges, Covid-19, etalab-2.0',
      'au 03-88-12-34-56',
      'Voir www.x.fr/2023-2024/10-20',
    ],
    fails: [
      ['en 2023-2024', '2023-2024'],
      ['en 2023-24', '2023-24'],
      ['10-20 communes', '10-20'],
      ['10\u201120 communes', '10\u201120'],
      ['du 12-14\u00a0novembre', '12-14'],
      ['de 12:30-14:00', '12:30-14:00'],
      ['1,5-2,5', '1,5-2,5'],
    ],
  },
  // An en dash for asides.
  {
    passes: ['les données – ouvertes – sont', 'micro- et macrodonnées', 'peut-être'],
    fails: [
      ['les données - ouvertes - sont', '-', '-'],
      ['les données\u00a0-\u00a0ouvertes', '-'],
      ['les données -- ouvertes', '--'],
      ['- un point', '-'],
    ],
  },
  // × for dimensions.
  {
    passes: ['297\u00a0×\u00a0210', 'XX 3', 'le code 0x1F', 'PDF/X-4'],
    fails: [
      ['297 x 210', '297 x '],
      ['297x210', '297x'],
      ['297 mm X 210 mm', '297 mm X '],
      ['10*20', '10*'],
      ['1 x 2 x 3', '1 x ', '2 x '],
    ],
  },
)
