import { ContentError } from '@flyer-open-data/flyer'
import { PDFDocument, PDFRawStream } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { decompress } from '../../content-stream/compress.ts'
import { type Entries, toObject } from '../../testing/small-pdf.ts'
import { pictureOf } from '../../testing/small-png.ts'
import { separateLogos } from './logo-inks.ts'
import { translatePicture } from './translate-picture.ts'

const PIXELS = Uint8Array.from({ length: 4 * 3 * 3 }, (_, i) => i * 7)
const { file: _, ...PICTURE } = pictureOf(4, 3, PIXELS)
/** Inks that are as many times a number for each colour. */
const asNumbers = (colours: Uint8Array) =>
  new Uint8Array((colours.length / 3) * 4).fill(colours[5] ?? 0)
const { pictures } = separateLogos({ colours: [], pictures: [PICTURE] }, asNumbers)
const [OWN] = pictures
if (!OWN) throw new Error('the picture is not read')

const { context } = await PDFDocument.create()

/** The picture as react-pdf writes it. */
const placed = (changes: Entries = {}, contents = OWN.compressed) => {
  const dict = toObject(context, {
    ...{ Type: 'XObject', Subtype: 'Image', Width: 4, Height: 3, BitsPerComponent: 8 },
    ...{ ColorSpace: 'DeviceRGB', Filter: 'FlateDecode' },
    DecodeParms: { Predictor: 15, Colors: 3, BitsPerComponent: 8, Columns: 4 },
    ...changes,
  })
  return PDFRawStream.of(dict as PDFRawStream['dict'], contents)
}
const PLACE = { page: 1, objects: [{ kind: 'form', name: 'I1' }] } as const

describe('a picture', () => {
  it('of a logo becomes its inks, without a profile or a mask', () => {
    const stream = placed()
    translatePicture(stream, pictures, PLACE)
    expect(String(stream.dict)).toMatch(/\/ColorSpace \/DeviceCMYK\b/)
    expect(String(stream.dict)).toMatch(/\/Filter \/FlateDecode\b/)
    expect(String(stream.dict)).not.toMatch(/SMask|ICCBased|DeviceRGB/)
    expect(stream.contents).toEqual(OWN.inks.bytes)
    const { isFiltered, bytes } = OWN.inks
    expect(/\/Predictor 15\s*\/Colors 4/.test(String(stream.dict))).toBe(isFiltered)
    expect(decompress(bytes)).toHaveLength(isFiltered ? 3 * 17 : 3 * 16)
  })

  it.each<[string, PDFRawStream]>([
    ['with other pixels', placed({}, OWN.compressed.slice(0, -1))],
    ['of another size', placed({ Width: 3 })],
    ['with a mask', placed({ SMask: { Type: 'XObject' } })],
    ['with a colour that lets through', placed({ Mask: [0, 0, 0, 0, 0, 0] })],
    ['in grey', placed({ ColorSpace: 'DeviceGray' })],
    ['of 16 bits', placed({ BitsPerComponent: 16 })],
    ['turned into its negative', placed({ Decode: [1, 0, 1, 0, 1, 0] })],
  ])('%s is refused', (_, stream) => {
    expect(() => translatePicture(stream, pictures, PLACE)).toThrow(ContentError)
  })

  it('is refused where no logo has one, and so is what is no picture', () => {
    expect(() => translatePicture(placed(), [], PLACE)).toThrow(/picture/i)
    expect(() => translatePicture(undefined, pictures, PLACE)).toThrow(ContentError)
  })
})
