import { PDFDict, PDFDocument, type PDFRef } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { bytesOf } from '../../testing/latin1.ts'
import { addStream, type Entries, toObject } from '../../testing/small-pdf.ts'
import { type Letter, readFont } from './read-font.ts'
import { ReadingBudget } from './reading-budget.ts'

const document = await PDFDocument.create()
const stream = (content: string): PDFRef => addStream(document, content)

function fontOf(entries: Entries) {
  const dict = toObject(document.context, { Type: 'Font', ...entries })
  if (!(dict instanceof PDFDict)) throw new TypeError('no dictionary')
  return readFont(dict, new ReadingBudget())
}
const letters = (entries: Entries, codes: string) => fontOf(entries).letters(bytesOf(codes))
const texts = (entries: Entries, codes: string) =>
  letters(entries, codes)
    .map(({ text }) => text)
    .join('')
const widths = (read: readonly Letter[]) => read.map(({ width }) => width)

const SIMPLE: Entries = { Subtype: 'TrueType', BaseFont: 'ABCDEF+Arial' }

describe('a simple font', () => {
  it('has the widths of its list, and one for all others', () => {
    const entries = { ...SIMPLE, FirstChar: 65, Widths: [600, 700] }
    expect(widths(letters(entries, 'ABC'))).toEqual([600, 700, 0])
    const missing = { ...entries, FontDescriptor: { MissingWidth: 250 } }
    expect(widths(letters(missing, 'ABC'))).toEqual([600, 700, 250])
  })

  it('has letters half as wide as high when it says nothing', () => {
    expect(widths(letters(SIMPLE, 'AB'))).toEqual([500, 500])
  })

  it('has the letters of Windows, or those of the Macintosh', () => {
    expect(texts({ ...SIMPLE, Encoding: 'WinAnsiEncoding' }, 'A\x80\xe9')).toBe('A€é')
    expect(texts({ ...SIMPLE, Encoding: 'MacRomanEncoding' }, 'A\x8e\xd5')).toBe('Aé’')
    expect(texts({ ...SIMPLE, Encoding: { BaseEncoding: 'MacRomanEncoding' } }, '\x8e')).toBe('é')
    expect(texts(SIMPLE, '\xe9')).toBe('é')
  })

  it('has other letters where its encoding differs, as far as their names say', () => {
    const Encoding = { Differences: [1, 'eacute', 'uni0152', 65, 'g17', 'B', 200, 'quoteright'] }
    expect(texts({ ...SIMPLE, Encoding }, '\x01\x02ABC\xc8')).toBe('éŒ\ufffdBC’')
  })

  it('tells no letters when it is symbolic and says nothing else', () => {
    const symbolic = { ...SIMPLE, FontDescriptor: { Flags: 4 } }
    expect(texts(symbolic, 'A')).toBe('\ufffd')
    expect(texts({ ...symbolic, Encoding: 'WinAnsiEncoding' }, 'A')).toBe('A')
  })

  it('has the letters of its map before all others', () => {
    const ToUnicode = stream('beginbfchar <41> <00E9> endbfchar')
    const font = fontOf({ ...SIMPLE, ToUnicode, Encoding: 'WinAnsiEncoding' })
    expect(font.hasToUnicode).toBe(true)
    expect(font.letters(bytesOf('AB')).map(({ text }) => text)).toEqual(['é', '\ufffd'])
  })

  it('spaces words after code 32 alone', () => {
    expect(letters(SIMPLE, 'a b').map(({ isSpace }) => isSpace)).toEqual([false, true, false])
  })

  it('is embedded when its descriptor leads to its file', () => {
    expect(fontOf(SIMPLE).isEmbedded).toBe(false)
    expect(fontOf({ ...SIMPLE, FontDescriptor: {} }).isEmbedded).toBe(false)
    for (const key of ['FontFile', 'FontFile2', 'FontFile3']) {
      expect(fontOf({ ...SIMPLE, FontDescriptor: { [key]: stream('') } }).isEmbedded).toBe(true)
    }
  })

  it('reaches as far as its descriptor says, descents always down', () => {
    const reach = (FontDescriptor: Entries) => {
      const { ascent, descent } = fontOf({ ...SIMPLE, FontDescriptor })
      return { ascent, descent }
    }
    expect(reach({ Ascent: 900, Descent: -300 })).toEqual({ ascent: 900, descent: -300 })
    expect(reach({ Ascent: 900, Descent: 300 })).toEqual({ ascent: 900, descent: -300 })
    expect(reach({ Ascent: 0, Descent: 0 })).toEqual({ ascent: 750, descent: -250 })
    expect(reach({})).toEqual({ ascent: 750, descent: -250 })
  })
})

describe('a font of drawn glyphs', () => {
  it('has widths in a space of its own, and brings its glyphs along', () => {
    const entries: Entries = {
      Subtype: 'Type3',
      Name: 'Drawn',
      FontMatrix: [0.01, 0, 0, 0.01, 0, 0],
      FirstChar: 65,
      Widths: [60],
    }
    const font = fontOf(entries)
    expect(font).toMatchObject({ name: 'Drawn', subtype: 'Type3', isEmbedded: true })
    expect(widths(font.letters(bytesOf('A')))).toEqual([600])
  })
})

describe('a composite font', () => {
  const composite = (descendant: Entries, entries: Entries = {}): Entries => ({
    Subtype: 'Type0',
    BaseFont: 'ABCDEF+Source',
    Encoding: 'Identity-H',
    DescendantFonts: [{ Subtype: 'CIDFontType2', ...descendant }],
    ...entries,
  })

  it('has codes of two bytes, with the widths of lists and ranges', () => {
    const W = [1, [610, 620], 10, 12, 700]
    const read = letters(composite({ W }), '\0\x01\0\x02\0\x03\0\x0a\0\x0c\0\x0d')
    expect(widths(read)).toEqual([610, 620, 1000, 700, 700, 1000])
    expect(widths(letters(composite({ W, DW: 333 }), '\0\x03'))).toEqual([333])
  })

  it('tells no letters without a map, and those of its map with it', () => {
    expect(texts(composite({}), '\0\x41')).toBe('\ufffd')
    const ToUnicode = stream('beginbfrange <0041> <0042> <0061> endbfrange')
    expect(texts(composite({}, { ToUnicode }), '\0\x41\0\x42')).toBe('ab')
  })

  it('has codes as long as its own map of codes says', () => {
    const Encoding = stream('begincodespacerange <00> <FF> endcodespacerange')
    const read = letters(composite({ W: [65, [610]] }, { Encoding }), 'A ')
    expect(widths(read)).toEqual([610, 1000])
    expect(read.map(({ isSpace }) => isSpace)).toEqual([false, true])
  })

  it('takes a code that is cut off for one that ends in 0', () => {
    expect(letters(composite({ W: [256, [640]] }), '\x01')).toHaveLength(1)
    expect(widths(letters(composite({ W: [256, [640]] }), '\x01'))).toEqual([640])
  })

  it('takes lists that are broken for what they are', () => {
    const W = [1, 'Name', 5, [], 7]
    expect(widths(letters(composite({ W }), '\0\x01\0\x07'))).toEqual([1000, 1000])
  })

  it('is embedded when what it descends to is', () => {
    expect(fontOf(composite({ FontDescriptor: { FontFile2: stream('') } })).isEmbedded).toBe(true)
    expect(fontOf(composite({ FontDescriptor: {} })).isEmbedded).toBe(false)
  })

  it('without anything it descends to has its own codes', () => {
    const read = letters({ Subtype: 'Type0', BaseFont: 'Bare' }, '\0\x41')
    expect(read).toEqual([{ text: '\ufffd', width: 1000, isSpace: false }])
  })
})

describe('no font at all', () => {
  it('has no name, no subtype, and letters as common ones are', () => {
    expect(fontOf({})).toMatchObject({ name: '', subtype: '', isEmbedded: false })
  })
})
