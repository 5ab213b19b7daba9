import { printedTexts, readCatalogue } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { fonts } from '../testing/project-leaflet.ts'
import { FONT_FACES, type FontFaceName } from '../tokens/type.ts'
import { lineWidths } from './line-widths.ts'

const faces = Object.keys(FONT_FACES) as FontFaceName[]
const texts = readCatalogue().editions.flatMap(printedTexts)

describe.each(faces)('any line set in %s', (face) => {
  it('is as wide as the sum of its words and gaps', () => {
    let lines = 0
    for (const { text } of texts) {
      const words = text.split(' ')
      const widthOf = lineWidths(
        fonts,
        words.map((word) => [{ text: word, face }]),
      )
      for (let start = 0; start < words.length; start++) {
        const end = Math.min(words.length, start + 9)
        const whole = fonts.advance(face, words.slice(start, end).join(' '))
        expect(widthOf(start, end), words.slice(start, end).join(' ')).toBeCloseTo(whole, 9)
        lines += 1
      }
    }
    expect(lines).toBeGreaterThan(200)
  })

  it('kerns over a space', () => {
    const widthOf = lineWidths(
      fonts,
      ['A', 'Ta', 'V'].map((text) => [{ text, face }]),
    )
    expect(widthOf(0, 3)).toBeCloseTo(fonts.advance(face, 'A Ta V'), 9)
  })
})

it('a line that changes face takes its space from the face before it', () => {
  const widthOf = lineWidths(fonts, [
    [{ text: 'service', face: 'textRegular' }],
    [
      { text: 'public', face: 'textSemiBold' },
      { text: ',', face: 'textRegular' },
    ],
  ])
  expect(widthOf(0, 2)).toBeCloseTo(
    fonts.advance('textRegular', 'service ') +
      fonts.advance('textSemiBold', 'public') +
      fonts.advance('textRegular', ','),
    9,
  )
  expect(widthOf(1, 1)).toBeLessThanOrEqual(0)
})
