import { type Finding, findTypographyFaults, readCatalogue, withText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { faultsText, stateText } from './status-text.ts'

const [edition] = readCatalogue().editions
if (!edition) throw new Error('The catalogue has no edition.')

const changes = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    op: 'replace' as const,
    path: `/panels/why-publish/reasons/${i}/text`,
    value: 'x',
  }))
const fault = (panel: 'cover' | 'voices'): Finding => ({
  rule: 'value',
  fault: 'empty',
  severity: 'error',
  place: { panel, field: 'title' },
  values: {},
})

describe('the status', () => {
  it.each([
    ['untouched', 0, true, 'Les textes sont ceux de l’édition.'],
    ['edited', 1, true, '1\u00a0texte modifié, gardé dans ce navigateur.'],
    ['edited', 2, true, '2\u00a0textes modifiés, gardés dans ce navigateur.'],
    ['edited', 1, false, '1\u00a0texte modifié, que ce navigateur ne gardera pas.'],
    ['reset', 0, true, 'La modification est effacée. Les textes sont ceux de l’édition.'],
  ] as const)('of a draft %s with %i changes, kept: %s', (origin, count, isKept, text) => {
    expect(stateText({ origin, patch: changes(count), isKept })).toBe(text)
  })

  it('counts texts, not faults', () => {
    expect(faultsText([])).toBe('')
    expect(faultsText([fault('cover'), fault('cover')])).toBe('1\u00a0texte est à corriger.')
    expect(faultsText([fault('cover'), fault('voices')])).toBe('2\u00a0textes sont à corriger.')
  })

  it('follows the rules of French typography', () => {
    const origins = ['untouched', 'restored', 'unreadable', 'edited', 'reset', 'recovered'] as const
    for (const origin of origins) {
      for (const isKept of [true, false]) {
        const text = stateText({ origin, patch: changes(2), isKept })
        const law = { panel: 'did-you-know', field: 'law' } as const
        expect(findTypographyFaults(withText(edition, law, text))).toEqual([])
      }
    }
  })
})
