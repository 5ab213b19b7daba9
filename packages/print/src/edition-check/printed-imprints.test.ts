import { editionLine } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { lettersOf } from '../preflight/leaflet/letters.ts'
import { printedImprints } from './printed-imprints.ts'

const pageOf = (text: string) => ({ letters: lettersOf(text), pieces: [] })

describe('the lines that tell an edition', () => {
  it('are read as they are written, for every month and the first of one', () => {
    const days = Array.from({ length: 12 }, (_, i) => `2026-${`${i + 1}`.padStart(2, '0')}-01`)
    for (const updatedOn of [...days, '2024-11-21']) {
      const line = editionLine({ id: 'edition-12', updatedOn }, '3f9a2c1b')
      expect(printedImprints([pageOf(`texte avant ${line} Réimpression`)])).toEqual([
        { edition: 'edition-12', date: updatedOn, hash: '3f9a2c1b' },
      ])
    }
  })

  it('are told once, wherever they stand, and each where they differ', () => {
    const line = (hash: string) => editionLine({ id: 'edition-1', updatedOn: '2024-11-21' }, hash)
    const one = pageOf(line('3f9a2c1b').repeat(2))
    expect(printedImprints([one, one])).toHaveLength(1)
    expect(printedImprints([one, pageOf(line('00000000'))])).toHaveLength(2)
  })

  it('are no words of another kind', () => {
    expect(printedImprints([pageOf('Édition 1 · 21 novembre 2024')])).toEqual([])
  })
})
