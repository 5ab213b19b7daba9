import { describe, expect, it } from 'vitest'
import { ACCENTED_CAPITALS, withoutAccents } from './accented-capitals.ts'

describe('T5: the lexicon of accented capitals', () => {
  it('T5: has an accent on every word, and as many letters with it as without', () => {
    for (const [bare, word] of ACCENTED_CAPITALS) {
      expect(bare).not.toBe(word)
      expect(bare).toMatch(/^[A-Z]+$/)
      expect(bare).toHaveLength(word.length)
      expect(withoutAccents(word)).toBe(bare)
    }
  })

  it('T5: leaves out words that exist without their accent', () => {
    for (const word of [
      'MARCHE',
      'PUBLIE',
      'PUBLIES',
      'TRAITE',
      'CITE',
      'COTE',
      'OU',
      'LA',
      'DES',
      'SUR',
    ]) {
      expect(ACCENTED_CAPITALS.has(word)).toBe(false)
    }
  })

  it('T5: knows plurals and their exceptions', () => {
    expect(ACCENTED_CAPITALS.get('DONNEES')).toBe('DONNÉES')
    expect(ACCENTED_CAPITALS.get('ETES')).toBe('ÊTES')
    expect(ACCENTED_CAPITALS.has('ACCESS')).toBe(false)
  })
})
