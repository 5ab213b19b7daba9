import { describe, expect, it } from 'vitest'
import { tell } from '../../findings/words.ts'
import { ENGLISH } from '../../words/english.ts'
import { checkText } from '../check-text.ts'

describe('T16: the mend', () => {
  const mendOf = (text: string) => {
    const found = checkText({ text, role: 'body' }, {}).find((f) => f.rule === 'T16')
    return {
      mend: found && tell(ENGLISH, found).mend,
      replacement: found?.correction?.replacement,
    }
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
