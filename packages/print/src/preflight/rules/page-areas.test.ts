import { describe, expect, it } from 'vitest'
import { beginning } from './page-areas.ts'

describe('the beginning of a text', () => {
  it('is the whole of a short text, on one line', () => {
    expect(beginning(' Ouvrir\n ses données ')).toBe('Ouvrir ses données')
    expect(beginning('a'.repeat(40))).toBe('a'.repeat(40))
  })

  it('ends at a word', () => {
    expect(beginning('Les données ouvertes sont publiées pour tous les habitants')).toBe(
      'Les données ouvertes sont publiées pour…',
    )
    expect(beginning('Les données ouvertes sont publiées partout ici')).toBe(
      'Les données ouvertes sont publiées…',
    )
  })

  it('leaves out the mark after its last word', () => {
    expect(beginning('Les données ouvertes sont publiées, ici comme partout')).toBe(
      'Les données ouvertes sont publiées, ici…',
    )
    expect(beginning('Les données ouvertes sont publiées, partoutailleurs')).toBe(
      'Les données ouvertes sont publiées…',
    )
  })

  it('cuts a word that alone is too long', () => {
    expect(beginning('a'.repeat(41))).toBe(`${'a'.repeat(39)}…`)
  })

  it('never has more than forty characters', () => {
    const lengths = Array.from(
      { length: 60 },
      (_, i) => beginning(`${'x'.repeat(i)} ${'y'.repeat(60)}`).length,
    )
    expect(Math.max(...lengths)).toBeLessThanOrEqual(40)
  })
})
