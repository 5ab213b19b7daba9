import { describe, expect, it } from 'vitest'
import { checkGlyphs } from './check-glyphs.ts'

const check = (text: string, missing: string) =>
  checkGlyphs({
    path: 'cover.title',
    text,
    fontName: 'Some Sans 400',
    hasGlyph: (codePoint) => !missing.includes(String.fromCodePoint(codePoint)),
  })

describe('T14: a glyph for every character', () => {
  it('T14: lets be a text whose characters all have a glyph, and an empty one', () => {
    expect(check('Je publie → œuvre\u202f!', '')).toEqual([])
    expect(check('', 'abc')).toEqual([])
  })

  it('T14: refuses U+202F, which many fonts lack', () => {
    expect(check('un trésor\u202f!', '\u202f')).toEqual([
      {
        rule: 'T14',
        path: 'cover.title',
        excerpt: 'un trésor[U+202F]!',
        message:
          'The font "Some Sans 400" has no glyph for U+202F: it would print as an empty box or in a font that is not embedded (T14).',
        mend: 'Write the text without U+202F, or set it in a font that has it.',
      },
    ])
  })

  it('T14: names each missing character once, at its first place', () => {
    const findings = check('a→b→c😀', '→😀')
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('"→" (U+2192)'),
      expect.stringContaining('"😀" (U+1F600)'),
    ])
    expect(findings.map(({ excerpt }) => excerpt)).toEqual(['a→b→c😀', 'a→b→c😀'])
  })

  it('T14: asks for whole code points, plain spaces too', () => {
    const asked: number[] = []
    checkGlyphs({
      path: 'x',
      text: 'a 😀',
      fontName: 'x',
      hasGlyph: (codePoint) => {
        asked.push(codePoint)
        return true
      },
    })
    expect(asked).toEqual([0x61, 0x20, 0x1f600])
  })
})
