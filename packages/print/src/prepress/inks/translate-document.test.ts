import { ContentError } from '@flyer-open-data/flyer'
import type { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { inkNumbers } from '../../testing/ink-numbers.ts'
import { rgbOfHex, rgbOfInk } from '../../testing/screen-rgb.ts'
import {
  addForm,
  addStream,
  type Entries,
  follow,
  reachableTexts,
  type SmallPage,
  smallPdf,
  streamText,
} from '../../testing/small-pdf.ts'
import { translateDocument } from './translate-document.ts'

/** A colour that is the screen colour of no ink. */
const STRAY = '#123456'

type Draw = (document: PDFDocument, rgb: number[]) => SmallPage

/** A place where a colour can stand, and how to read it from there. */
interface Place {
  readonly what: string
  readonly draw: Draw
  /** The path from the page to the stream or dictionary that holds the colour. */
  readonly path: readonly (string | number)[]
  readonly place: string
}

const BOX = { PatternType: 1, PaintType: 1, TilingType: 1, BBox: [0, 0, 9, 9], XStep: 9, YStep: 9 }
const fill = (rgb: readonly number[]) => `${rgb.join(' ')} rg 0 0 9 9 re f`

const gradient = (ends: Entries, more: Entries = {}): Entries => ({
  ShadingType: 2,
  ColorSpace: 'DeviceRGB',
  Coords: [0, 0, 9, 0],
  Function: { FunctionType: 2, Domain: [0, 1], N: 1, ...ends },
  ...more,
})

const PLACES: readonly Place[] = [
  {
    what: 'the content of a page',
    draw: (_, rgb) => ({ content: fill(rgb) }),
    path: ['Contents'],
    place: 'page 1, operator rg at byte 0',
  },
  {
    what: 'a line of the content',
    draw: (_, rgb) => ({ content: `q /DeviceRGB CS ${rgb.join(' ')} SCN 0 0 m 9 9 l S Q` }),
    path: ['Contents'],
    place: 'page 1, operator SCN at byte 16',
  },
  {
    what: 'a form',
    draw: (document, rgb) => ({
      content: '/X1 Do',
      resources: { XObject: { X1: addForm(document, fill(rgb)) } },
    }),
    path: ['Resources', 'XObject', 'X1'],
    place: 'page 1, form X1, operator rg at byte 0',
  },
  {
    what: 'a form in a form',
    draw: (document, rgb) => {
      const inner = addForm(document, fill(rgb))
      const outer = addForm(document, '/In Do', { Resources: { XObject: { In: inner } } })
      return { content: '/Out Do', resources: { XObject: { Out: outer } } }
    },
    path: ['Resources', 'XObject', 'Out', 'Resources', 'XObject', 'In'],
    place: 'page 1, form Out, form In, operator rg at byte 0',
  },
  {
    what: 'a tiling pattern',
    draw: (document, rgb) => ({
      content: '/Pattern cs /P1 scn 0 0 9 9 re f',
      resources: { Pattern: { P1: addStream(document, fill(rgb), BOX) } },
    }),
    path: ['Resources', 'Pattern', 'P1'],
    place: 'page 1, pattern P1, operator rg at byte 0',
  },
  {
    what: 'a form in a tiling pattern',
    draw: (document, rgb) => {
      const inner = addForm(document, fill(rgb))
      const tile = addStream(document, '/In Do', { ...BOX, Resources: { XObject: { In: inner } } })
      return {
        content: '/Pattern cs /P1 scn 0 0 9 9 re f',
        resources: { Pattern: { P1: tile } },
      }
    },
    path: ['Resources', 'Pattern', 'P1', 'Resources', 'XObject', 'In'],
    place: 'page 1, pattern P1, form In, operator rg at byte 0',
  },
  {
    what: 'a gradient that sh paints',
    draw: (_, rgb) => ({
      content: '/S1 sh',
      resources: { Shading: { S1: gradient({ C0: rgb, C1: rgbOfInk('paper') }) } },
    }),
    path: ['Resources', 'Shading', 'S1', 'Function', 'C0'],
    place: 'page 1, shading S1',
  },
  {
    what: 'the ground of a gradient',
    draw: (_, rgb) => ({
      content: '/S1 sh',
      resources: {
        Shading: {
          S1: gradient({ C0: rgbOfInk('sun'), C1: rgbOfInk('paper') }, { Background: rgb }),
        },
      },
    }),
    path: ['Resources', 'Shading', 'S1', 'Background'],
    place: 'page 1, shading S1',
  },
  {
    what: 'a gradient as a pattern',
    draw: (_, rgb) => ({
      content: '/Pattern cs /P1 scn 0 0 9 9 re f',
      resources: {
        Pattern: {
          P1: { PatternType: 2, Shading: gradient({ C0: rgbOfInk('paper'), C1: rgb }) },
        },
      },
    }),
    path: ['Resources', 'Pattern', 'P1', 'Shading', 'Function', 'C1'],
    place: 'page 1, pattern P1',
  },
  {
    what: 'a gradient in a form',
    draw: (document, rgb) => {
      const shading = gradient({ C0: rgb, C1: rgb })
      const form = addForm(document, '/S1 sh', { Resources: { Shading: { S1: shading } } })
      return { content: '/X1 Do', resources: { XObject: { X1: form } } }
    },
    path: ['Resources', 'XObject', 'X1', 'Resources', 'Shading', 'S1', 'Function', 'C1'],
    place: 'page 1, form X1, shading S1',
  },
]

it('tells all that is wrong on all pages at once', async () => {
  const stray = rgbOfHex(STRAY)
  const document = await smallPdf((d) => {
    const form = addForm(d, fill(stray), { Resources: { ExtGState: { G1: { ca: 0.5 } } } })
    const shading = gradient({ C0: stray, C1: rgbOfInk('paper') })
    return [
      { content: fill(stray), resources: { Font: { F1: { Subtype: 'Type3' } } } },
      {
        content: `${fill(stray)} /X1 Do /X1 Do`,
        resources: { XObject: { X1: form }, Shading: { S1: shading } },
      },
    ]
  })
  expect(() => translateDocument(document)).toThrow(
    expect.objectContaining({
      reports: [
        ['page 1, font F1', /Type 3/],
        ['page 1, operator rg at byte 0', /#123456/],
        ['page 2, form X1, graphics state G1', /transparent/],
        ['page 2, form X1, operator rg at byte 0', /#123456/],
        ['page 2, shading S1', /#123456/],
        ['page 2, operator rg at byte 0', /#123456/],
      ].map(([where, what]) =>
        expect.objectContaining({ where, what: expect.stringMatching(what ?? '') }),
      ),
    }),
  )
})

/** The numbers or the operators that stand at the end of the path. */
function readAt(document: PDFDocument, path: Place['path']): string {
  const found = follow(document.getPage(0).node, ...path)
  return found && 'dict' in found ? streamText(found) : String(found)
}

/** Numbers as a PDF holds them, to a thousandth. */
const numbersIn = (text: string) =>
  (text.match(/[-.\d]+/g) ?? []).map((number) => Math.round(Number(number) * 1000) / 1000)
const rounded = (numbers: readonly number[]) => numbers.map((n) => Math.round(n * 1000) / 1000)

describe.each(PLACES)('a colour in $what', ({ draw, path, place }) => {
  const make = (rgb: number[]) => smallPdf((document) => [draw(document, rgb)])

  it('is refused when it is no ink, with the colour and its place', async () => {
    const document = await make(rgbOfHex(STRAY))
    expect(numbersIn(readAt(document, path))).toEqual(
      expect.arrayContaining(rounded(rgbOfHex(STRAY))),
    )
    expect(() => translateDocument(document)).toThrow(ContentError)

    const again = await make(rgbOfHex(STRAY))
    expect(() => translateDocument(again)).toThrow(
      expect.objectContaining({
        parts: expect.objectContaining({ what: expect.stringMatching(STRAY), where: place }),
      }),
    )
  })

  it('becomes the recipe when it is an ink’s, and no screen colour is left', async () => {
    const document = await make(rgbOfInk('deepBlue'))
    expect(reachableTexts(document).join('\n')).toMatch(/DeviceRGB|\brg\b/)

    translateDocument(document)

    expect(readAt(document, path)).toContain(inkNumbers('deepBlue'))
    expect(reachableTexts(document).join('\n')).not.toMatch(/DeviceRGB|\brg\b|\bRG\b/)
  })
})
