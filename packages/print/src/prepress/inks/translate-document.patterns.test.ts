import { describe, expect, it } from 'vitest'
import { inkNumbers } from '../../testing/ink-numbers.ts'
import { rgbOfHex, rgbOfInk } from '../../testing/screen-rgb.ts'
import {
  addForm,
  addStream,
  type Entries,
  follow,
  type SmallPage,
  smallPdf,
  streamText,
} from '../../testing/small-pdf.ts'
import { translateDocument } from './translate-document.ts'

const DEEP_BLUE = inkNumbers('deepBlue')
const SUN = inkNumbers('sun')

const PAINT = '/Pattern cs /P1 scn 0 0 9 9 re f'
const BLUE = `${rgbOfInk('deepBlue').join(' ')} rg`
const INITIAL_BLACK = '0 0 0 1 k 0 0 0 1 K\n'

const tile = (more: Entries = {}): Entries => ({
  PatternType: 1,
  PaintType: 1,
  TilingType: 1,
  BBox: [0, 0, 9, 9],
  XStep: 9,
  YStep: 9,
  ...more,
})
const gradient = (more: Entries = {}): Entries => ({
  PatternType: 2,
  Shading: {
    ShadingType: 2,
    ColorSpace: 'DeviceRGB',
    Coords: [0, 0, 9, 0],
    Function: {
      FunctionType: 2,
      Domain: [0, 1],
      N: 1,
      C0: rgbOfInk('sun'),
      C1: rgbOfInk('aqua'),
    },
  },
  ...more,
})
const painted = (P1: Entries[string]): SmallPage => ({
  content: PAINT,
  resources: { Pattern: { P1 } },
})
const patternOf = (document: Awaited<ReturnType<typeof smallPdf>>) =>
  follow(document.getPage(0).node, 'Resources', 'Pattern', 'P1')

describe('a tiling pattern', () => {
  it('begins in black ink: PDF begins it in a grey, whatever its page has chosen', async () => {
    const document = await smallPdf((d) => [
      { ...painted(addStream(d, '0 0 9 9 re f', tile())), content: `${BLUE} ${PAINT}` },
    ])
    expect(streamText(patternOf(document))).toBe('0 0 9 9 re f')
    translateDocument(document)
    expect(streamText(patternOf(document))).toBe(`${INITIAL_BLACK}0 0 9 9 re f`)
  })

  it('keeps a form in it as it is: it begins in the colour of where it is drawn', async () => {
    const document = await smallPdf((d) => {
      const form = addForm(d, '0 0 9 9 re f')
      const content = `${BLUE} /X1 Do`
      return [painted(addStream(d, content, tile({ Resources: { XObject: { X1: form } } })))]
    })
    translateDocument(document)
    expect(streamText(patternOf(document))).toBe(`${INITIAL_BLACK}${DEEP_BLUE} k /X1 Do`)
    const form = follow(patternOf(document), 'Resources', 'XObject', 'X1')
    expect(streamText(form)).toBe('0 0 9 9 re f')
  })
})

describe('a gradient as a pattern', () => {
  it('keeps a graphics state that is opaque, without its settings', async () => {
    const document = await smallPdf(() => [
      painted(gradient({ ExtGState: { ca: 1, BM: 'Normal', SMask: 'None', LW: 2 } })),
    ])
    expect(String(follow(patternOf(document), 'ExtGState'))).toMatch(/\/ca 1/)
    translateDocument(document)
    expect(String(follow(patternOf(document), 'ExtGState'))).toMatch(/^<<\s*\/LW 2\s*>>$/)
    expect(String(follow(patternOf(document), 'Shading', 'Function', 'C0'))).toBe(`[ ${SUN} ]`)
  })

  it.each<{ what: string; state: Entries; says: RegExp }>([
    { what: 'lets show through', state: { ca: 0.5 }, says: /transparent \(ca 0\.5\)/ },
    { what: 'multiplies', state: { BM: 'Multiply' }, says: /transparent \(BM \/Multiply\)/ },
    { what: 'has a transfer function', state: { TR: 'Identity' }, says: /curves .*TR / },
  ])('is refused when its graphics state $what', async ({ state, says }) => {
    const document = await smallPdf(() => [painted(gradient({ ExtGState: state }))])
    expect(() => translateDocument(document)).toThrow(says)
    expect(() => translateDocument(document)).toThrow(/\(page 1, pattern P1\)/)
  })

  it('is refused when it is a mesh, whose colours are bytes', async () => {
    const document = await smallPdf((d) => {
      const Shading = addStream(d, `\x00\x00\x00${String.fromCharCode(0x12, 0x34, 0x56)}`, {
        ShadingType: 4,
        ColorSpace: 'DeviceRGB',
        BitsPerCoordinate: 8,
        BitsPerComponent: 8,
        BitsPerFlag: 8,
        Decode: [0, 9, 0, 9, 0, 1, 0, 1, 0, 1],
      })
      return [painted({ PatternType: 2, Shading })]
    })
    expect(String(follow(patternOf(document), 'Shading', 'ColorSpace'))).toBe('/DeviceRGB')
    expect(() => translateDocument(document)).toThrow(/mesh.*\(page 1, pattern P1\)/)
  })

  it('is refused in a colour that is no ink, in a pattern in a pattern', async () => {
    const Shading = {
      ShadingType: 2,
      ColorSpace: 'DeviceRGB',
      Coords: [0, 0, 9, 0],
      Function: {
        FunctionType: 2,
        Domain: [0, 1],
        N: 1,
        C0: rgbOfHex('#123456'),
        C1: rgbOfInk('sun'),
      },
    }
    const document = await smallPdf((d) => [
      painted(addStream(d, PAINT, tile({ Resources: { Pattern: { P1: gradient({ Shading }) } } }))),
    ])
    expect(() => translateDocument(document)).toThrow(/#123456.*\(page 1, pattern P1, pattern P1\)/)
  })
})
