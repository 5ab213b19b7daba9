import { describe, expect, it } from 'vitest'
import { someReport } from '../../testing/paper-sources.ts'
import { checkTexts, inkText } from './check-words.ts'

const tell = ({ rule }: { rule: string }) => ({ rule, what: `Une remarque de ${rule}` })

describe('what a proof says of the check', () => {
  it('tells how many rules were kept', () => {
    expect(checkTexts(someReport(58, 0), tell)).toEqual([
      'Fichier accepté\u00a0: 58\u00a0règles respectées, 1\u00a0règle non contrôlée.',
    ])
  })

  it('tells each warning by its number', () => {
    expect(checkTexts(someReport(1, 2), tell)).toEqual([
      'Fichier accepté avec des avertissements\u00a0: 1\u00a0règle respectée, 2\u00a0règles avec une remarque, 1\u00a0règle non contrôlée.',
      'P910\u00a0: Une remarque de P910.',
      'P911\u00a0: Une remarque de P911.',
    ])
  })

  it('names three of many, and counts the others', () => {
    expect(checkTexts(someReport(1, 5), tell).slice(3)).toEqual([
      'P912\u00a0: Une remarque de P912.',
      'Et 2\u00a0autres remarques.',
    ])
    expect(checkTexts(someReport(1, 4), tell).at(-1)).toBe('Et 1\u00a0autre remarque.')
  })

  it('says so when nobody looked at the file', () => {
    expect(checkTexts(undefined, tell)).toEqual(['Ce fichier n’a pas été contrôlé.'])
  })
})

it('the most ink is told as it was measured, or not at all', () => {
  expect(inkText(someReport(1, 0))).toBe(
    '212\u00a0%\u202f; 205\u00a0% en moyenne sur un carré de 15\u00a0mm',
  )
  expect(inkText(undefined)).toBe('Non mesuré')
  expect(inkText({ ...someReport(1, 0), measures: null })).toBe('Non mesuré')
})
