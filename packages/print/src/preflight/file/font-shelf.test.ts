import { PDFDict, PDFDocument, PDFString } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { bytesOf } from '../../testing/latin1.ts'
import { addStream, type Entries, toObject } from '../../testing/small-pdf.ts'
import { FontShelf } from './font-shelf.ts'
import { ReadingBudget } from './reading-budget.ts'

const document = await PDFDocument.create()

/** What is said of a font in which some codes are painted. */
function factsOf(entries: Entries, codes: string) {
  const fonts = toObject(document.context, { F1: { Type: 'Font', ...entries } })
  if (!(fonts instanceof PDFDict)) throw new TypeError('no dictionary')
  const shelf = new FontShelf(new ReadingBudget())
  shelf.take(fonts, 'F1').letters(bytesOf(codes))
  return shelf.facts
}
const isTold = (entries: Entries, codes: string) => factsOf(entries, codes)[0]?.isTold

const HELVETICA: Entries = { Subtype: 'Type1', BaseFont: 'Helvetica' }
const SYMBOLIC: Entries = { ...HELVETICA, FontDescriptor: { Flags: 4 } }
const composite = (ordering: string): Entries => {
  const CIDSystemInfo = { Registry: PDFString.of('Adobe'), Ordering: PDFString.of(ordering) }
  const DescendantFonts = [{ Subtype: 'CIDFontType2', CIDSystemInfo }]
  return { Subtype: 'Type0', BaseFont: 'ABCDEF+Source', Encoding: 'Identity-H', DescendantFonts }
}

describe('what letters a font paints', () => {
  it('is told by a map of characters', () => {
    const ToUnicode = addStream(document, 'beginbfchar <41> <00E9> endbfchar')
    expect(isTold({ ...SYMBOLIC, ToUnicode }, 'A')).toBe(true)
  })

  it('is told without one by an encoding that all readers know', () => {
    expect(isTold(HELVETICA, 'A')).toBe(true)
    expect(isTold({ ...SYMBOLIC, Encoding: 'WinAnsiEncoding' }, 'A')).toBe(true)
    expect(isTold({ ...SYMBOLIC, Encoding: { BaseEncoding: 'MacRomanEncoding' } }, 'A')).toBe(true)
  })

  it('is told by names of glyphs that are known, of those that are painted', () => {
    const Encoding = { Differences: [65, 'eacute', 'g17'] }
    expect(isTold({ ...SYMBOLIC, Encoding }, 'AA')).toBe(true)
    expect(isTold({ ...SYMBOLIC, Encoding }, 'AB')).toBe(false)
  })

  it('is not told by the codes of a symbolic or a composite font', () => {
    expect(isTold(SYMBOLIC, 'A')).toBe(false)
    expect(isTold(composite('Identity'), '\0A')).toBe(false)
  })

  it('is told by a collection of characters that Adobe publishes', () => {
    expect(isTold(composite('Japan1'), '\0A')).toBe(true)
  })
})
