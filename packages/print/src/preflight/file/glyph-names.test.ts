import { describe, expect, it } from 'vitest'
import { textOfGlyph } from './glyph-names.ts'

describe('the name of a glyph', () => {
  it.each([
    ['A', 'A'],
    ['space', ' '],
    ['eacute', 'é'],
    ['Ccedilla', 'Ç'],
    ['udieresis', 'ü'],
    ['quoteright', '’'],
    ['guillemotleft', '«'],
    ['oe', 'œ'],
    ['ae', 'æ'],
    ['at', '@'],
    ['zero', '0'],
    ['fi', 'ﬁ'],
    ['uni202F', '\u202f'],
    ['u1F600', '😀'],
    ['a.sc', 'a'],
    ['uni00E9.alt', 'é'],
  ])('%s says %s', (name, text) => {
    expect(textOfGlyph(name)).toBe(text)
  })

  it.each(['g12', 'glyph', '.notdef', '', 'u110000', 'uni00', 'qwerty'])(
    '%j says nothing',
    (name) => {
      expect(textOfGlyph(name)).toBeUndefined()
    },
  )
})
