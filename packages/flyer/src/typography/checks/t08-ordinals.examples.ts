import { textExamples } from '../text-rule.ts'

/** Texts that T8 accepts, and those in which it finds something. */
export const t08Examples = textExamples(
  // Ordinals are 1er, 1re, 2e.
  {
    passes: [
      '',
      'le 1er, la 1re, les 1ers, le 2e, la 4e de couverture',
      'le 2nd et la 2nde',
      'au XXIe siècle',
      'le deuxième, le dixième, le millième',
      'LE DIXIÈME ET LE MILLIÈME',
      'Mère et mème',
      'Mème',
      'la n-ième fois',
    ],
    fails: [
      ['la 4ème de couverture', '4ème'],
      ['le 2ième et le 3ieme', '2ième', '3ieme'],
      ['le 4eme et les 5èmes', '4eme', '5èmes'],
      ['le 4 ème', '4 ème'],
      ['la 1ère et les 1ères', '1ère', '1ères'],
      ['la 1ere, le 1ier', '1ere', '1ier'],
      ['le 1 er janvier', '1 er'],
      ['la 2è édition', '2è'],
      ['LA 4ÈME', '4ÈME'],
      ['au XXIème siècle', 'XXIème'],
      ['la 1ème', '1ème'],
      ['la Vème et la Ière', 'Vème', 'Ière'],
    ],
  },
)
