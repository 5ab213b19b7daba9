import { PDFDict as Dictionary, type PDFDict, type PDFDocument, type PDFRef } from 'pdf-lib'
import {
  addResource,
  addStream,
  dictionariesOf,
  found,
  GLYPHS,
  line,
  name,
  type PlantedFault,
  page,
  paint,
  repaint,
  valueAt,
} from './plant.ts'

/** A font of the first page by its name there. */
function font(document: PDFDocument, key = 'F10'): PDFDict {
  const dictionary = valueAt(page(document).node.Resources(), 'Font', key)
  if (!(dictionary instanceof Dictionary)) throw new TypeError(`there is no font ${key}`)
  return dictionary
}

/** A picture of so many pixels on a square of so many mm. */
function picture(
  document: PDFDocument,
  pixels: number,
  sideMm: number,
  entries: Readonly<Record<string, string | number | boolean>> = {},
): void {
  const bits = entries['BitsPerComponent'] === 1
  const size = bits ? Math.ceil(pixels / 8) * pixels : pixels * pixels
  const stream = addStream(document, new Uint8Array(size), {
    Type: 'XObject',
    Subtype: 'Image',
    Width: pixels,
    Height: pixels,
    BitsPerComponent: 8,
    ColorSpace: 'DeviceGray',
    ...entries,
  })
  addResource(document, 'XObject', 'Photo', stream)
  paint(document, `q ${sideMm} 0 0 ${sideMm} 20 20 cm /Photo Do Q`)
}

function state(
  document: PDFDocument,
  entries: Readonly<
    Record<string, string | number | PDFRef | Readonly<Record<string, string | number>>>
  >,
): void {
  const dictionary = document.context.obj(entries)
  addResource(document, 'ExtGState', 'Own', document.context.register(dictionary))
}

/** Faults in fonts, lines, pictures, transparency and what only a screen can do. */
export const IN_OBJECTS: readonly PlantedFault[] = [
  {
    what: 'a font is not embedded',
    rule: 'P401',
    plant: (document) => {
      found(dictionariesOf(document, 'FontDescriptor').at(0)).delete(name('FontFile2'))
    },
  },
  {
    what: 'a font is whole',
    rule: 'P402',
    plant: (document) => {
      const whole = name('SourceSans3-Regular')
      font(document).set(name('BaseFont'), whole)
    },
  },
  {
    what: 'a font is called Courier',
    rule: 'P403',
    plant: (document) => font(document).set(name('BaseFont'), name('ABCDEF+Courier')),
  },
  {
    what: 'a text is of 3 pt',
    rule: 'P404',
    plant: (document) => paint(document, `0 0 0 1 k ${line(20, 150, GLYPHS, 'F10', 3)}`),
  },
  {
    what: 'a font does not say what its glyphs are',
    rule: 'P405',
    plant: (document) => {
      font(document).delete(name('ToUnicode'))
    },
  },
  {
    what: 'a font is made of drawings',
    rule: 'P406',
    plant: (document) => {
      const own = document.context.obj({
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, 1000, 1000],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        FirstChar: 0,
        LastChar: 3,
        Widths: [500, 500, 500, 500],
        Encoding: { Type: 'Encoding', Differences: [0, 'a', 'b', 'c', 'd'] },
        CharProcs: { a: addStream(document, '500 0 0 0 500 500 d1 0 0 500 500 re f', {}) },
      })
      addResource(document, 'Font', 'Own', document.context.register(own))
      paint(document, `0 0 0 1 k ${line(20, 150, '00', 'Own')}`)
    },
  },
  {
    what: 'a line is a tenth of a point thin',
    rule: 'P501',
    plant: (document) => paint(document, '0 0 0 1 K 0.035 w 20 20 m 60 20 l S'),
  },
  {
    what: 'a filled rectangle is a tenth of a point thin',
    rule: 'P501',
    plant: (document) => paint(document, '0 0 0 1 k 20 20 40 0.035 re f'),
  },
  {
    what: 'a thin line is in three inks',
    rule: 'P502',
    plant: (document) => paint(document, '0.5 0.5 0.5 0 K 0.14 w 20 20 m 60 20 l S'),
  },
  {
    what: 'a picture has 72 ppi',
    rule: 'P601',
    plant: (document) => picture(document, 72, 25.4),
  },
  {
    what: 'a picture has 180 ppi',
    rule: 'P602',
    plant: (document) => picture(document, 180, 25.4),
  },
  {
    what: 'a picture in black and white has 200 ppi',
    rule: 'P603',
    plant: (document) => picture(document, 200, 25.4, { BitsPerComponent: 1 }),
  },
  {
    what: 'a file for older workflows holds a picture in JPEG 2000',
    rule: 'P604',
    product: 'press-x1a',
    plant: (document) => picture(document, 300, 25.4, { Filter: 'JPXDecode' }),
  },
  {
    what: 'a file for older workflows holds something transparent',
    rule: 'P701',
    product: 'press-x1a',
    plant: (document) => {
      state(document, { ca: 0.5 })
      paint(document, '/Own gs 1 0 0 0 k 20 20 10 10 re f')
    },
  },
  {
    what: 'a file for older workflows multiplies',
    rule: 'P701',
    product: 'press-x1a',
    plant: (document) => {
      state(document, { BM: 'Multiply' })
      paint(document, '/Own gs 1 0 0 0 k 20 20 10 10 re f')
    },
  },
  {
    what: 'a page blends in red, green and blue',
    rule: 'P702',
    plant: (document) =>
      page(document).node.set(
        name('Group'),
        document.context.obj({ S: 'Transparency', CS: 'DeviceRGB' }),
      ),
  },
  {
    what: 'a note lies on a page',
    rule: 'P801',
    plant: (document) => {
      const note = { Type: 'Annot', Subtype: 'Text', Rect: [200, 200, 220, 220] }
      const ref = document.context.register(document.context.obj(note))
      page(document).node.set(name('Annots'), document.context.obj([ref]))
    },
  },
  {
    what: 'the file runs a script when it is opened',
    rule: 'P802',
    plant: (document) => {
      const action = document.context.obj({ S: 'JavaScript' })
      document.catalog.set(name('OpenAction'), action)
    },
  },
  {
    what: 'a file is attached',
    rule: 'P802',
    plant: (document) =>
      document.catalog.set(name('Names'), document.context.obj({ EmbeddedFiles: { Names: [] } })),
  },
  {
    what: 'a form can be filled in',
    rule: 'P802',
    plant: (document) => {
      const field = document.context.register(document.context.obj({ FT: 'Tx' }))
      document.catalog.set(name('AcroForm'), document.context.obj({ Fields: [field] }))
    },
  },
  {
    what: 'the file has layers',
    rule: 'P803',
    plant: (document) =>
      document.catalog.set(name('OCProperties'), document.context.obj({ OCGs: [], D: {} })),
  },
  {
    what: 'the file changes the curves of the press',
    rule: 'P804',
    plant: (document) => {
      const curve = document.context.obj({ FunctionType: 2, Domain: [0, 1], N: 2 })
      state(document, { TR: document.context.register(curve) })
      repaint(document, '/Gs1 gs', '/Gs1 gs /Own gs')
    },
  },
  {
    what: 'the file brings a halftone',
    rule: 'P804',
    plant: (document) => {
      state(document, { HT: { Type: 'Halftone', HalftoneType: 1 } })
      repaint(document, '/Gs1 gs', '/Gs1 gs /Own gs')
    },
  },
  {
    what: 'the file holds PostScript',
    rule: 'P804',
    plant: (document) =>
      addResource(
        document,
        'XObject',
        'Program',
        addStream(document, 'showpage', { Type: 'XObject', Subtype: 'PS' }),
      ),
  },
]
