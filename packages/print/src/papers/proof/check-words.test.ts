import { describe, expect, it } from 'vitest'
import { someReport } from '../../testing/paper-sources.ts'
import { checkTexts, inkText } from './check-words.ts'

describe('what a proof says of the check', () => {
  it('tells how many rules were kept', () => {
    expect(checkTexts(someReport(58, 0))).toEqual([
      'Fichier conforme\u00a0: 58\u00a0règles respectées, 1\u00a0règle non contrôlée.',
    ])
  })

  it('tells each warning by its number and its page, in words', () => {
    expect(checkTexts(someReport(1, 2))).toEqual([
      'Fichier conforme, avec des avertissements\u00a0: 1\u00a0règle respectée, 2\u00a0règles avec une remarque, 1\u00a0règle non contrôlée.',
      'P307, page\u00a01\u00a0: Du texte de 7,5\u00a0pt est imprimé en 2\u00a0encres\u202f; il faut 8\u00a0pt au moins.',
      expect.stringContaining('P307, page\u00a01\u00a0: Du texte de 7,5\u00a0pt'),
    ])
  })

  it('names three of many, and counts the others', () => {
    expect(checkTexts(someReport(1, 3))).toHaveLength(4)
    expect(checkTexts(someReport(1, 5))).toHaveLength(5)
    expect(checkTexts(someReport(1, 5)).at(-1)).toBe('Et 2\u00a0autres remarques.')
    expect(checkTexts(someReport(1, 4)).at(-1)).toBe('Et 1\u00a0autre remarque.')
  })

  it('says so when nobody looked at the file', () => {
    expect(checkTexts(undefined)).toEqual(['Ce fichier n’a pas été contrôlé.'])
  })
})

it('the most ink is told as it was measured, or not at all', () => {
  expect(inkText(someReport(1, 0))).toBe(
    '212\u00a0% (limite\u00a0: 300\u00a0%)\u202f; 205\u00a0% en moyenne sur un carré de 15\u00a0mm',
  )
  const uncoated = { ...someReport(1, 0), profile: 'offset-uncoated' as const }
  expect(inkText(uncoated)).toContain('(limite\u00a0: 280\u00a0%)')
  expect(inkText({ ...someReport(1, 0), printer: 'of-somebody' })).toMatch(/^212\u00a0%\u202f;/)
  expect(inkText(undefined)).toBe('Non mesuré')
  expect(inkText({ ...someReport(1, 0), measures: null })).toBe('Non mesuré')
})
