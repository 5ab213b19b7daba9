import { describe, expect, it } from 'vitest'
import { findingsOf } from '../findings/rule.ts'
import { valueRule } from '../findings/value-rule.ts'
import { tell } from '../findings/words.ts'
import { ENGLISH } from '../words/english.ts'
import { plainText } from './plain-text.ts'

const messagesFor = (text: string) =>
  findingsOf([valueRule], { schema: plainText('A text'), value: text }, {}).map(
    (finding) => tell(ENGLISH, finding).what,
  )

describe('a text of metadata', () => {
  it.each([
    'Journée départementale de la donnée en Meuse',
    'Fête & «\u00a0données\u00a0» <ouvertes>\u202f! 12 m²…',
    '😀',
  ])('may be %j', (text) => {
    expect(messagesFor(text)).toEqual([])
  })

  it.each([
    ['a vertical tab', 'Journée\u000bde la donnée', 'U+000B'],
    ['a tab', 'Journée\tde la donnée', 'tab (U+0009)'],
    ['a line end', 'Journée\nde la donnée', 'line feed (U+000A)'],
    ['a null', 'Journée\0', 'U+0000'],
    ['an escape', '\u001b[31mrouge', 'U+001B'],
    ['a control of the second set', 'a\u0085b', 'U+0085'],
    ['half a surrogate pair', 'a\ud83d', 'U+D83D'],
    ['a noncharacter', 'a\uffff', 'U+FFFF'],
    ['a private character', 'a\ue000', 'U+E000'],
    ['a mark of direction', 'a\u202eb', 'U+202E'],
    ['a byte order mark', '\ufeffa', 'U+FEFF'],
    ['a line separator', 'a\u2028b', 'U+2028'],
  ])('holds no %s', (_, text, name) => {
    expect(messagesFor(text)).toEqual([
      `The text holds ${name}, which no metadata and no page can show.`,
    ])
  })

  it('is written in composed characters', () => {
    expect(messagesFor('Journe\u0301e, \ufb01n')).toEqual([
      'The value is not valid: The character "é" is written in pieces, as U+0065 U+0301. Write "é" (U+00E9).',
      'The value is not valid: The character U+FB01 stands for others. Write "fi" instead of U+FB01.',
    ])
  })

  it('is not empty', () => {
    expect(messagesFor('')).toHaveLength(1)
  })
})
