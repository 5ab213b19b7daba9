import { textExamples } from '../text-rule.ts'

/** Texts that T7 accepts, and those in which it finds something. */
export const t07Examples = textExamples(
  // A date is joined by U+00A0, its month in lower case.
  {
    passes: [
      '',
      'du 7\u00a0octobre\u00a02016 crée',
      'le 1er\u00a0janvier\u00a02025',
      'le 31\u00a0août',
      'au mois de mai',
      'Mars est une planète',
      'Octobre\u00a02024\u00a0: ouverture',
      '12\u00a0NOVEMBRE\u00a02024',
      'le 29\u00a0juil.\u00a01881',
      'en 2016 octobre',
      'Voir www.x.fr/1octobre2016',
    ],
    fails: [
      ['du 7 octobre 2016', '7 octobre', 'octobre 2016'],
      ['du 7\u202foctobre\u00a02016', '7\u202foctobre'],
      ['le 7octobre', '7octobre'],
      ['le 7\u00a0octobre 2016', 'octobre 2016'],
      ['en octobre 2024', 'octobre 2024'],
      ['le 7\u00a0Octobre\u00a02016', 'Octobre'],
      ['Fin d’Octobre\u00a02016', 'Octobre'],
      ['le 12\u00a0NOVEMBRE dernier', 'NOVEMBRE'],
      ['le 1\u00a0janvier', '1'],
      ['le 01\u00a0janvier', '01'],
    ],
  },
)
