import { describe, expect, it } from 'vitest'
import { describeRule } from '../testing/describe-rule.ts'
import { mendsOf } from '../testing/faults-of.ts'

describeRule('T8', 'ordinals are 1er, 1re, 2e', {
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
  refuses: [
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
    ['la Vème et la Ière', 'Vème', 'Ière'],
  ],
})

describe('T8: mends', () => {
  it.each([
    ['4ème', 'Write "4e", the suffix set superior.'],
    ['5èmes', 'Write "5es", the suffix set superior.'],
    ['1ère', 'Write "1re", the suffix set superior.'],
    ['1ème', 'Write "1er" or "1re", the suffix set superior.'],
    ['XXIème', 'Write "XXIe", the suffix set superior.'],
  ])('T8: mends %j', (text, mend) => {
    expect(mendsOf('T8', text)).toEqual([mend])
  })
})
