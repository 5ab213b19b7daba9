import { printedTexts, readCatalogue } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { fonts } from '../testing/project-leaflet.ts'
import { FONT_FACES, type FontFaceName } from '../tokens/type.ts'
import { type LineOfWords, lineWidths } from './line-widths.ts'

const faces = Object.keys(FONT_FACES) as FontFaceName[]
const texts = [
  ...readCatalogue()
    .editions.flatMap(printedTexts)
    .map(({ text }) => text),
  // Pairs that kern over a space, and letters that some faces join.
  'AVA Ta V. T’A Yo W, fi ff ffi fl fjord office œuf Å 😀 T',
]

/** The words of a text in one run of one face. */
function lineIn(face: FontFaceName, text: string): LineOfWords {
  let at = 0
  const words = text.split(' ').map((word) => {
    const start = at
    at += Array.from(word).length + 1
    return { start, end: at - 1 }
  })
  return { runs: [{ face, text }], words }
}

describe.each(faces)('any line set in %s', (face) => {
  it('is as wide as when it is shaped alone', () => {
    let lines = 0
    const wrong: object[] = []
    for (const text of texts) {
      const words = text.split(' ')
      const widthOf = lineWidths(fonts, lineIn(face, text))
      for (let start = 0; start < words.length; start++) {
        for (const end of [start + 1, start + 4, start + 9]) {
          if (end > words.length) continue
          const line = words.slice(start, end).join(' ')
          const [width, alone] = [widthOf(start, end), fonts.advance(face, line)]
          if (!(Math.abs(width - alone) < 0.5e-9)) wrong.push({ line, width, alone })
          lines += 1
        }
      }
    }
    expect(wrong).toEqual([])
    expect(lines).toBeGreaterThan(400)
  })
})

it('a line that changes face takes its space from the face before it', () => {
  const widthOf = lineWidths(fonts, {
    runs: [
      { face: 'textRegular', text: 'service ' },
      { face: 'textSemiBold', text: 'public' },
      { face: 'textRegular', text: ', gratuit' },
    ],
    words: [
      { start: 0, end: 7 },
      { start: 8, end: 15 },
      { start: 16, end: 23 },
    ],
  })
  const service = fonts.advance('textRegular', 'service ')
  const isPublic = fonts.advance('textSemiBold', 'public') + fonts.advance('textRegular', ',')
  expect(widthOf(0, 2)).toBeCloseTo(service + isPublic, 9)
  expect(widthOf(1, 2)).toBeCloseTo(isPublic, 9)
  expect(widthOf(2, 3)).toBeCloseTo(fonts.advance('textRegular', 'gratuit'), 9)
  expect(widthOf(1, 1)).toBeLessThanOrEqual(0)
})
