import { ContentError } from '@flyer-open-data/flyer'
import { type PDFDict, PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { rgbOfHex } from '../../testing/screen-rgb.ts'
import {
  addForm,
  addStream,
  type Entries,
  reachableTexts,
  smallPdf,
  toObject,
} from '../../testing/small-pdf.ts'
import { refuseDrawnFonts } from './refuse-drawn-fonts.ts'
import { translateDocument } from './translate-document.ts'

const TEXT = 'BT /F1 10 Tf (a) Tj ET'
const STRAY_FILL = `${rgbOfHex('#123456').join(' ')} rg 0 0 9 9 re f`

/** A font whose only glyph is a content stream. */
const drawnFont = (document: PDFDocument, glyph: string, more: Entries = {}): Entries => ({
  Type: 'Font',
  Subtype: 'Type3',
  FontBBox: [0, 0, 9, 9],
  FontMatrix: [0.1, 0, 0, 0.1, 0, 0],
  FirstChar: 97,
  LastChar: 97,
  Widths: [9],
  Encoding: { Type: 'Encoding', Differences: [97, 'a'] },
  CharProcs: { a: addStream(document, glyph) },
  ...more,
})

const { context } = await PDFDocument.create()
const refuse = (resources: Entries) =>
  refuseDrawnFonts(toObject(context, resources) as PDFDict, { page: 2 })

describe('a font', () => {
  it.each(['Type0', 'TrueType', 'Type1'])('of outlines (%s) passes', (Subtype) => {
    const F1 = { Type: 'Font', Subtype }
    expect(() => refuse({ Font: { F1 }, ExtGState: { G1: { Font: [F1, 9] } } })).not.toThrow()
  })

  it('of drawings is refused by name, whatever it draws', () => {
    const resources = { Font: { F0: { Subtype: 'Type0' }, F1: { Subtype: 'Type3' } } }
    expect(() => refuse(resources)).toThrow(ContentError)
    expect(() => refuse(resources)).toThrow(/Type 3.*\(page 2, font F1\)/)
  })

  it('of drawings is refused when a graphics state chooses it', () => {
    const Font = [context.register(toObject(context, { Subtype: 'Type3' })), 9]
    expect(() => refuse({ ExtGState: { G1: { Font } } })).toThrow(
      /Type 3.*\(page 2, graphics state G1\)/,
    )
  })
})

describe('in a document, a font of drawings is refused', () => {
  it.each<{ what: string; font: (document: PDFDocument) => Entries }>([
    { what: 'with a colour in a glyph', font: (d) => drawnFont(d, `9 0 d0 ${STRAY_FILL}`) },
    {
      what: 'with a colour in a form that a glyph draws',
      font: (d) =>
        drawnFont(d, '9 0 d0 /X1 Do', { Resources: { XObject: { X1: addForm(d, STRAY_FILL) } } }),
    },
  ])('$what', async ({ font }) => {
    const document = await smallPdf((d) => [
      { content: TEXT, resources: { Font: { F1: font(d) } } },
    ])
    expect(reachableTexts(document).join('\n')).toContain(STRAY_FILL)
    expect(() => translateDocument(document)).toThrow(/Type 3.*\(page 1, font F1\)/)
  })

  it('on a form', async () => {
    const document = await smallPdf((d) => {
      const form = addForm(d, TEXT, { Resources: { Font: { F1: drawnFont(d, '9 0 d0') } } })
      return [{ content: 'q Q' }, { content: '/X1 Do', resources: { XObject: { X1: form } } }]
    })
    expect(() => translateDocument(document)).toThrow(/Type 3.*\(page 2, form X1, font F1\)/)
  })
})
