import { textExamples } from '../text-rule.ts'

/** Texts that T11 accepts, and those in which it finds something. */
export const t11Examples = textExamples(
  // U+00A0 joins a number and its unit.
  {
    passes: [
      '',
      'imprimer à 100\u00a0%',
      '3,5\u00a0% et 12\u00a0€',
      '297\u00a0×\u00a0210\u00a0mm',
      '14\u00a0h\u00a030, 8\u00a0h',
      '2\u00a0h\u00a030\u00a0min',
      '12:30',
      'En 2016 l’État, en 2017 m’a-t-on dit',
      'le CO2 % en moins',
      'un format A4, la 4e, la 5G',
      '10\u00a0m²',
      'Voir www.x.fr/100%25 et https://x.fr/5mm',
    ],
    fails: [
      ['100 %', '100 %'],
      ['100%', '100%'],
      ['100\u202f%', '100\u202f%'],
      ['12 € ou 12€', '12 €', '12€'],
      ['210 mm et 10cm', '210 mm', '10cm'],
      ['5 km, 5 kg, 5 g, 5 m.', '5 km', '5 kg', '5 g', '5 m'],
      ['12 Mo, 3 Go, 9 pt', '12 Mo', '3 Go', '9 pt'],
      ['à 14 h 30', '14 h '],
      ['à 14h30', '14h'],
      ['à 14\u00a0h 30', '14\u00a0h '],
      ['à 8 h', '8 h'],
      ['50 km/h', '50 km'],
      ['25°C', '25°C'],
      ['2\u00a0h\u00a030 min', '30 min'],
    ],
  },
  // U+202F joins thousands.
  {
    passes: [
      '10\u202f000 exemplaires',
      '1\u202f234\u202f567',
      '5120 communes',
      'en 2024',
      'en 2024 300 exemplaires',
      '54000 Nancy',
      'n°\u00a02016-1321',
      'au 03 88 12 34 56',
      'au 0 800 123 456',
      'au +33 388 123 456',
      '0,123 456',
    ],
    fails: [
      ['10 000 exemplaires', '10 000'],
      ['10\u00a0000 exemplaires', '10\u00a0000'],
      ['1 234\u202f567', '1 234\u202f567'],
      ['3 500 habitants', '3 500'],
      ['12 345 678', '12 345 678'],
      ['+12 000 habitants', '12 000'],
    ],
  },
)
