import { describe, expect, it } from 'vitest'
import { characterOfKeys, partsOf, SPECIAL_CHARACTERS } from './special-characters.ts'

const keys = (key: string, ...held: ('ctrl' | 'alt' | 'shift')[]) => ({
  key,
  ctrlKey: held.includes('ctrl'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
})

describe('the keys of special characters', () => {
  it.each([
    [keys(' ', 'ctrl', 'shift'), '\u00a0'],
    [keys(' ', 'ctrl', 'alt', 'shift'), '\u202f'],
    [keys("'", 'ctrl'), '’'],
    [keys(' '), undefined],
    [keys(' ', 'shift'), undefined],
    [keys(' ', 'ctrl'), undefined],
    [keys("'"), undefined],
    [keys('a', 'ctrl', 'shift'), undefined],
  ])('%j type %j', (pressed, character) => {
    expect(characterOfKeys(pressed)).toBe(character)
  })

  it('are those that each character names', () => {
    for (const { character, shortcut } of SPECIAL_CHARACTERS) {
      const [key = '', ...held] = shortcut.keys.split('+').toReversed()
      const pressed = {
        key: key === 'Space' ? ' ' : key,
        ctrlKey: held.includes('Control'),
        altKey: held.includes('Alt'),
        shiftKey: held.includes('Shift'),
      }
      expect(characterOfKeys(pressed)).toBe(character)
    }
  })
})

describe('the parts of a text', () => {
  it('are its special spaces and what stands between them', () => {
    expect(partsOf('Là\u202f? Oui\u00a0: oui')).toEqual([
      { text: 'Là', kind: 'plain', at: 0 },
      { text: '\u202f', kind: 'thin', at: 2 },
      { text: '? Oui', kind: 'plain', at: 3 },
      { text: '\u00a0', kind: 'full', at: 8 },
      { text: ': oui', kind: 'plain', at: 9 },
    ])
  })

  it.each(['', '\u202f\u202f', 'deux\nlignes 😀\u00a0', 'rien'])('joined give %j back', (text) => {
    expect(
      partsOf(text)
        .map((part) => part.text)
        .join(''),
    ).toBe(text)
  })
})
