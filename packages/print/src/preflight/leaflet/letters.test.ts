import { describe, expect, it } from 'vitest'
import { lettersOf, placesOf } from './letters.ts'

describe('letters of a text', () => {
  it('know no spaces, line ends or soft hyphens', () => {
    expect(lettersOf('LE  SAVIEZ-\u00a0VOUS\u202f?\n')).toBe('LESAVIEZ-VOUS?')
    expect(lettersOf('col\u00adlec\u00adtivité')).toBe('collectivité')
  })

  it('are the same where fonts draw characters alike, or as a ligature', () => {
    expect(lettersOf('rendez\u2011vous')).toBe(lettersOf('rendez-vous'))
    expect(lettersOf('a\ufb03che')).toBe('affiche')
    expect(lettersOf('e\u0301lu')).toBe('élu')
  })

  it('differ in accents, capitals and apostrophes: these are spelling', () => {
    expect(lettersOf('données')).not.toBe(lettersOf('donnees'))
    expect(lettersOf('l’open')).not.toBe(lettersOf("l'open"))
  })
})

describe('the places of letters', () => {
  it('are all of them, none over another', () => {
    expect(placesOf('aa', 'aaaxaa')).toEqual([0, 4])
    expect(placesOf('b', 'aaa')).toEqual([])
    expect(placesOf('', 'aaa')).toEqual([])
  })

  it('are also where some characters are not told, but not where most are', () => {
    expect(placesOf('données', 'lesdonn\ufffdes')).toEqual([3])
    expect(placesOf('données', '\ufffd'.repeat(20))).toEqual([])
    expect(placesOf('abcd', '\ufffd\ufffd\ufffdabc\ufffdab\ufffd\ufffd')).toEqual([3, 7])
    expect(placesOf('abcd', '\ufffdabc\ufffd\ufffdd')).toEqual([1])
  })
})
