import { ContentError } from '@flyer-open-data/flyer'
import type { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { inkNumbers } from '../../testing/ink-numbers.ts'
import { rgbOfInk } from '../../testing/screen-rgb.ts'
import { addForm, follow, type SmallPage, smallPdf, streamText } from '../../testing/small-pdf.ts'
import { translateDocument } from './translate-document.ts'

const DEEP_BLUE = inkNumbers('deepBlue')

const BLACK_TEXT = `${rgbOfInk('black').join(' ')} rg BT /F1 9 Tf (a) Tj ET`
const FONT = { F1: { Type: 'Font', Subtype: 'TrueType', BaseFont: 'Any' } }
const formOf = (document: PDFDocument, page = 0) =>
  follow(document.getPage(page).node, 'Resources', 'XObject', 'X1')

describe('a form without resources of its own (PDF 1.1)', () => {
  it('keeps the fonts of its page, and what its translated content names', async () => {
    const document = await smallPdf((d) => [
      { content: '/X1 Do', resources: { XObject: { X1: addForm(d, BLACK_TEXT) }, Font: FONT } },
    ])
    expect(follow(formOf(document), 'Resources')).toBeUndefined()
    translateDocument(document)
    expect(streamText(formOf(document))).toContain('/OverprintOn gs')
    expect(follow(formOf(document), 'Resources', 'Font', 'F1')).toBeDefined()
    expect(follow(formOf(document), 'Resources', 'ExtGState', 'OverprintOn')).toBeDefined()
    expect(follow(formOf(document), 'Resources')).toBe(
      follow(document.getPage(0).node, 'Resources'),
    )
  })

  it('knows the colour spaces of its page, which are read before they go', async () => {
    const document = await smallPdf((d) => {
      const content = `/Screen cs ${rgbOfInk('deepBlue').join(' ')} scn`
      const resources = {
        XObject: { X1: addForm(d, content) },
        ColorSpace: { Screen: 'DeviceRGB' },
      }
      return [{ content: `/X1 Do ${content}`, resources }]
    })
    translateDocument(document)
    expect(streamText(formOf(document)).trim()).toBe(`${DEEP_BLUE} k`)
  })

  it('may stand on two pages that have the very same resources', async () => {
    const document = await smallPdf((d) => {
      const XObject = d.context.obj({ X1: addForm(d, BLACK_TEXT) })
      const resources = d.context.register(d.context.obj({ XObject }))
      const page: SmallPage = { content: '/X1 Do', resources }
      return [page, page]
    })
    translateDocument(document)
    expect(streamText(formOf(document, 1)).match(/OverprintOn gs/g)).toHaveLength(1)
  })

  it.each<{ what: string; draw: (document: PDFDocument) => SmallPage[]; place: RegExp }>([
    {
      what: 'two pages',
      draw: (d) => {
        const XObject = { X1: addForm(d, BLACK_TEXT) }
        const page = { content: '/X1 Do', resources: { XObject, Font: FONT } }
        return [page, page]
      },
      place: /\(page 2, form X1\)/,
    },
    {
      what: 'a page and a form',
      draw: (d) => {
        const X1 = addForm(d, BLACK_TEXT)
        const X2 = addForm(d, '/X1 Do', { Resources: { XObject: { X1 } } })
        return [{ content: '/X1 Do /X2 Do', resources: { XObject: { X1, X2 }, Font: FONT } }]
      },
      place: /\(page 1, form X2, form X1\)/,
    },
  ])('is refused on $what that may mean other things by a name', async ({ draw, place }) => {
    const document = await smallPdf(draw)
    const translate = () => translateDocument(document)
    expect(translate).toThrow(
      expect.objectContaining({
        name: ContentError.name,
        message: expect.stringMatching(/without resources/),
        parts: expect.objectContaining({ where: expect.stringMatching(/^page \d, form/) }),
      }),
    )
    const again = await smallPdf(draw)
    expect(() => translateDocument(again)).toThrow(place)
  })
})
