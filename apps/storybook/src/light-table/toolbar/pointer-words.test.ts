import { readCatalogue } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { inkedWords, pixelWords } from './pointer-words.ts'

const [edition] = readCatalogue().editions
if (!edition) throw new Error('The catalogue has no edition.')

/** As much of an element as is read: its data, and the panel around it. */
const inked = (dataset: Record<string, string>, panel = 'voices') =>
  ({ dataset, parentElement: { closest: () => ({ dataset: { panel } }) } }) as never

describe('what is in ink', () => {
  it('is a text with its place, its size and its ink', () => {
    const text = inked({ field: 'testimonials.0.words', size: '11', ink: 'black' })
    expect(inkedWords(text, edition)).toBe(
      'Ils en parlent le mieux › Témoignage 1 › Citation · 11\u00a0pt · encre\u00a0: noir (N\u00a0100)',
    )
  })

  it('is a drawing with its ink, plate by plate', () => {
    expect(inkedWords(inked({ ink: 'coral' }), edition)).toBe(
      'Encre\u00a0: corail (M\u00a070 · J\u00a055)',
    )
  })

  it('is the white of the paper where no ink is', () => {
    expect(inkedWords(inked({ ink: 'paper' }), edition)).toBe('Blanc du papier, sans encre')
  })
})

describe('a pixel', () => {
  it.each([
    [
      'an ink',
      [100, 70, 0, 35],
      'C\u00a0100 · M\u00a070 · J\u00a00 · N\u00a035 · encrage 205\u00a0%',
    ],
    ['nothing', [0, 0, 0, 0], 'C\u00a00 · M\u00a00 · J\u00a00 · N\u00a00 · encrage 0\u00a0%'],
    [
      'an ink, a step of 8 bits off',
      [64, 1, 26, 0],
      'C\u00a064 · M\u00a01 · J\u00a026 · N\u00a00 · encrage 91\u00a0%',
    ],
  ] as const)('of %s is told plate by plate', (_, inks, words) => {
    expect(pixelWords(inks)).toBe(`Pixel\u00a0: ${words}`)
  })

  it('between two inks is said to be an edge', () => {
    expect(pixelWords([67, 59, 31, 20])).toMatch(
      /^Pixel au bord\u00a0: C\u00a067 .*encrage 177\u00a0%$/,
    )
  })

  it('between letters is said to be their ground', () => {
    const title = inked({ field: 'title', size: '29.5', ink: 'paper' }, 'cover')
    expect(pixelWords([100, 70, 0, 35], title)).toMatch(/^Pixel du fond\u00a0: C\u00a0100 /)
    expect(pixelWords([0, 0, 0, 0], title)).toMatch(/^Pixel\u00a0: C\u00a00 /)
  })
})
