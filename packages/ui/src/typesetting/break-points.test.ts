import { checkComposedLines, printedTexts, type TextRole } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { projectLeaflet } from '../testing/project-leaflet.ts'
import { partsOf } from './break-points.ts'

const parted = (word: string, role: TextRole) => partsOf(word, role).map(({ text }) => text)

const NAMES = [
  ['Châlons-en-Champagne', ['Châlons-', 'en-', 'Champagne']],
  ['Saint-Dié-des-Vosges', ['Saint-', 'Dié-', 'des-', 'Vosges']],
  ['Saint\u2010Dié', ['Saint\u2010', 'Dié']],
  ['SAINT-LOUIS', ['SAINT-LOUIS']],
  ['Région-2030', ['Région-2030']],
  ['2024-2025', ['2024-2025']],
  ['Porte\u2011Neuve', ['Porte\u2011Neuve']],
  ['-Toul-', ['-Toul-']],
  ['DataGrandEst', ['DataGrandEst']],
] as const

const ADDRESSES = [
  ['www.trois-vallons.fr/open-data', ['www', '.trois-', 'vallons', '.fr/', 'open-', 'data']],
  ['a.fr//b', ['a', '.fr//', 'b']],
  ['donnees-ouvertes@trois-vallons.fr', ['donnees-ouvertes@trois-vallons.fr']],
] as const

describe('a word may be parted', () => {
  it.each(NAMES)('in a name, after hyphens between small letters alone: %s', (word, parts) => {
    expect(parted(word, 'name')).toEqual(parts)
  })

  it.each(ADDRESSES)('in a web address, at its own signs, and in no e-mail: %s', (word, parts) => {
    expect(parted(word, 'address')).toEqual(parts)
  })

  it.each(['title', 'body'] as const)('nowhere in a %s', (role) => {
    for (const [word] of [...NAMES, ...ADDRESSES]) expect(parted(word, role)).toEqual([word])
  })

  it('nowhere that the rules for composed lines refuse', () => {
    const words = [
      ...NAMES.map((one) => ['name', one] as const),
      ...ADDRESSES.map((one) => ['address', one] as const),
    ]
    for (const [role, [text, parts]] of words) {
      for (const i of parts.slice(1).keys()) {
        const lines = [parts.slice(0, i + 1).join(''), parts.slice(i + 1).join('')]
        expect([lines, checkComposedLines({ text, role, lines }, {})]).toEqual([lines, []])
      }
    }
  })

  it('in no name of the edition', () => {
    const names = printedTexts(projectLeaflet.edition).filter(({ role }) => role === 'name')
    expect(names.length).toBeGreaterThan(0)
    for (const { text } of names) expect(parted(text, 'name')).toEqual([text])
  })

  it('more gladly after a slash than before a dot, after a hyphen at last', () => {
    const costs = partsOf('www.trois-vallons.fr/donnees', 'address').map(({ cost }) => cost)
    const [, dot = 0, hyphen = 0, , slash = 0] = costs
    expect([slash, dot, hyphen]).toEqual([slash, dot, hyphen].toSorted((a, b) => a - b))
    expect(new Set([slash, dot, hyphen]).size).toBe(3)
  })

  it('less gladly after « Saint- » and « des- » than after « Dié- »', () => {
    const [, saint = 0, die = 0, des = 0] = partsOf('Saint-Dié-des-Vosges', 'name').map(
      ({ cost }) => cost,
    )
    expect(saint).toBeGreaterThan(die)
    expect(des).toBeGreaterThan(die)
  })
})
