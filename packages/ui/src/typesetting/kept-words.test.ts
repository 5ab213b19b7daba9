import { describe, expect, it } from 'vitest'
import { keptWordsStrong } from './kept-words.ts'

describe('words that stay together', () => {
  it('are strong, whatever their case, and the text is the same', () => {
    expect(keptWordsStrong('UNE DÉMARCHE OPEN DATA DANS MA VILLE')).toEqual([
      { text: 'UNE DÉMARCHE ' },
      { text: 'OPEN DATA ', strong: true },
      { text: 'DANS MA VILLE' },
    ])
    expect(keptWordsStrong('Le bien commun')).toEqual([
      { text: 'Le ' },
      { text: 'bien commun', strong: true },
    ])
  })

  it('leave a text without them as it is', () => {
    expect(keptWordsStrong('MIEUX OUVRIR')).toEqual([{ text: 'MIEUX OUVRIR' }])
  })
})
