import type { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import {
  addForm,
  addStream,
  reachableTexts,
  type SmallPage,
  smallPdf,
} from '../../testing/small-pdf.ts'
import { translateDocument } from './translate-document.ts'

describe('a picture', () => {
  const IMAGE = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: 1,
    Height: 1,
    ColorSpace: 'DeviceRGB',
    BitsPerComponent: 8,
  }

  it.each<{ what: string; draw: (document: PDFDocument) => SmallPage; place: string }>([
    {
      what: 'placed on the page',
      draw: (document) => ({
        content: '/Im1 Do',
        resources: { XObject: { Im1: addStream(document, '\x12\x34\x56', IMAGE) } },
      }),
      place: 'page 1, form Im1',
    },
    {
      what: 'placed in a form',
      draw: (document) => {
        const image = addStream(document, '\x12\x34\x56', IMAGE)
        const form = addForm(document, '/Im1 Do', { Resources: { XObject: { Im1: image } } })
        return { content: '/X1 Do', resources: { XObject: { X1: form } } }
      },
      place: 'page 1, form X1, form Im1',
    },
    {
      what: 'of PostScript',
      draw: (document) => ({
        content: '/Ps Do',
        resources: { XObject: { Ps: addStream(document, '1 0 0 setrgbcolor', { Subtype: 'PS' }) } },
      }),
      place: 'page 1, form Ps',
    },
    {
      what: 'inside the content',
      draw: () => ({ content: 'q BI /W 1 /H 1 /CS /RGB /BPC 8 ID \x12\x34\x56 EI Q' }),
      place: 'page 1, operator BI at byte 2',
    },
    {
      what: 'inside the content of a form',
      draw: (document) => ({
        content: '/X1 Do',
        resources: {
          XObject: { X1: addForm(document, 'BI /W 1 /H 1 /CS /G /BPC 8 ID \x12 EI') },
        },
      }),
      place: 'page 1, form X1, operator BI at byte 0',
    },
  ])('$what is refused', async ({ draw, place }) => {
    const document = await smallPdf((d) => [draw(d)])
    expect(reachableTexts(document).join('\n')).toMatch(/\/Image\b|\/PS\b|\bBI\b/)
    expect(() => translateDocument(document)).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        parts: expect.objectContaining({ what: expect.stringMatching(/picture/), where: place }),
      }),
    )
  })
})
