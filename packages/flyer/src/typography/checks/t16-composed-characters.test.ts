import { describe, expect, it } from 'vitest'
import { checkTypography } from '../check-typography.ts'
import { describeRule } from '../testing/describe-rule.ts'

describeRule('T16', 'composed characters', {
  passes: [
    'École d’Épinal',
    'À l’œuvre, Ÿ, Ç, ñ, ő',
    '12\u00a0m², 3\u00a0m³, 5\u00a0µm…',
    'n°\u00a07',
    'Pourquoi\u202f?',
    '😀',
  ],
  refuses: [
    ['E\u0301cole d\u2019E\u0301pinal', 'E\u0301', 'E\u0301'],
    ['ga\u0302teau', 'a\u0302'],
    ['c\u0327a', 'c\u0327'],
    ['q\u0301', 'q\u0301'],
    ['\u0301cole', '\u0301'],
    ['e\u0301\u0323', 'e\u0301\u0323'],
    ['Qualif\ufb01er', '\ufb01'],
    ['o\ufb03ce', '\ufb03'],
    ['10\u00a0\u212b', '\u212b'],
    ['\u0132', '\u0132'],
    ['½\u00a0journée', '½'],
    ['peut\u2011être', '\u2011'],
    ['\uff21', '\uff21'],
    ['a\u00b4', '\u00b4'],
    ['1\u1d49', '\u1d49'],
    ['a\ufe0f', 'a\ufe0f'],
  ],
})

describeRule('T16', 'in addresses too', {
  role: 'address',
  passes: ['www.données.fr'],
  refuses: [['www.donne\u0301es.fr', 'e\u0301']],
})

describe('T16: the mend', () => {
  const mendOf = (text: string) => {
    const found = checkTypography([{ path: 'x', text, role: 'body' }]).find((f) => f.rule === 'T16')
    return { mend: found?.mend, replacement: found?.correction?.replacement }
  }

  it.each([
    ['E\u0301cole', 'É', 'Write "É" (U+00C9).'],
    ['Qualif\ufb01er', 'fi', 'Write "fi" instead of U+FB01.'],
    ['10\u00a0\u2126', 'Ω', 'Write "Ω" (U+03A9).'],
    ['peut\u2011être', '-', 'Write "-" instead of U+2011.'],
  ])('of %j is the composed form', (text, replacement, mend) => {
    expect(mendOf(text)).toEqual({ mend, replacement })
  })

  it.each([
    ['q\u0301', 'Write the text without U+0301.'],
    ['a\u00a8', 'Write the text without U+00A8.'],
  ])('of %j is left to the author, as there is no composed form', (text, mend) => {
    expect(mendOf(text)).toEqual({ mend, replacement: undefined })
  })

  it('leaves every character that a rule asks for or a keyboard types as it is', () => {
    const texts = [' ', '\u00a0', '\u202f', '…', '²', '³', 'µ', '’', '«', '»', 'œ', '€', '°', '–']
    for (const text of texts) expect(mendOf(`a${text}a`).mend).toBeUndefined()
  })
})
