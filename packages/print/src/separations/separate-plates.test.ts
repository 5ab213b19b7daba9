import { ContentError } from '@flyer-open-data/flyer'
import { PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { textOf } from '../testing/latin1.ts'
import {
  addForm,
  addStream,
  type Entries,
  follow,
  pageText,
  reachableTexts,
  type SmallPage,
  smallPdf,
  streamText,
  toObject,
} from '../testing/small-pdf.ts'
import { separatePlates } from './separate-plates.ts'

const TINT: Entries = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 }
const ColorSpace: Entries = { Marks: ['Separation', 'All', 'DeviceCMYK', TINT] }
const ExtGState: Entries = {
  On: { OP: true, op: true, OPM: 1 },
  Off: { OP: false, op: false, OPM: 0 },
  Wide: { LW: 2 },
}
const BLUE = '1 0.82 0 0.3 k'

type Draw = (document: PDFDocument) => readonly SmallPage[]

/** Writes a small PDF and separates it: the documents of both pairs, and the one they come from. */
async function separated(draw: Draw) {
  const source = await smallPdf(draw)
  source.catalog.set(PDFName.of('OutputIntents'), toObject(source.context, [{ S: 'GTS_PDFX' }]))
  const bytes = await source.save({ useObjectStreams: false })
  const files = await separatePlates(bytes)
  const load = (file: Uint8Array) => PDFDocument.load(file, { updateMetadata: false })
  return { source, files, cmy: await load(files.cmy), black: await load(files.black) }
}
const nodeOf = (document: PDFDocument, page = 0) => document.getPage(page).node
const formOf = (document: PDFDocument) => follow(nodeOf(document), 'Resources', 'XObject', 'X1')
const stateOf = (document: PDFDocument, name: string) =>
  String(follow(nodeOf(document), 'Resources', 'ExtGState', name)).replaceAll(/\s+/g, ' ')

describe('the plates of a file', () => {
  it('show each page in what they leave white, from a beginning in the black ink', async () => {
    const { cmy, black } = await separated(() => [
      { content: `${BLUE} 0 0 9 9 re f` },
      { content: '0 0 9 9 re f' },
    ])
    expect([0, 1].map((page) => pageText(cmy.getPage(page)).trim())).toEqual([
      '1 1 1 rg 1 1 1 RG\n0 0.18 1 rg 0 0 9 9 re f',
      '1 1 1 rg 1 1 1 RG\n0 0 9 9 re f',
    ])
    expect([0, 1].map((page) => pageText(black.getPage(page)).trim())).toEqual([
      '0 0 0 rg 0 0 0 RG\n0.7 0.7 0.7 rg 0 0 9 9 re f',
      '0 0 0 rg 0 0 0 RG\n0 0 9 9 re f',
    ])
  })

  it('show what overprints as the darker of two, so that it leaves other plates as they are', async () => {
    const { source, cmy, black } = await separated(() => [
      {
        content: `${BLUE} 0 0 9 9 re f /On gs 0 0 0 1 k BT (a) Tj ET /Off gs /Wide gs`,
        resources: { ExtGState },
      },
    ])
    expect(stateOf(source, 'On')).toBe('<< /OP true /op true /OPM 1 >>')
    for (const plates of [cmy, black]) {
      expect(stateOf(plates, 'On')).toBe('<< /BM /Darken >>')
      expect(stateOf(plates, 'Off')).toBe('<< /BM /Normal >>')
      expect(stateOf(plates, 'Wide')).toBe('<< /LW 2 >>')
    }
    // White light that darkens nothing on C, M and Y; none at all on K.
    expect(pageText(cmy.getPage(0))).toContain('/On gs 1 1 1 rg BT (a) Tj ET /Off gs')
    expect(pageText(black.getPage(0))).toContain('/On gs 0 0 0 rg BT (a) Tj ET /Off gs')
  })

  it.each([
    { what: 'lines alone', state: { OP: true, op: false } },
    { what: 'fills alone', state: { op: true } },
  ])('show the overprint of $what', async ({ state }) => {
    const { cmy } = await separated(() => [
      { content: '/Some gs', resources: { ExtGState: { Some: state } } },
    ])
    expect(stateOf(cmy, 'Some')).toBe('<< /BM /Darken >>')
  })

  it('all carry registration, on pages and in forms', async () => {
    const { cmy, black } = await separated((d) => {
      const X1 = addForm(d, '/Marks CS 1 SCN 0 0 m 9 9 l S', { Resources: { ColorSpace } })
      return [
        { content: '/Marks cs 1 scn 0 0 9 9 re f', resources: { ColorSpace, XObject: { X1 } } },
      ]
    })
    for (const plates of [cmy, black]) {
      expect(pageText(plates.getPage(0))).toContain('0 0 0 rg 0 0 9 9 re f')
      expect(streamText(formOf(plates))).toContain('0 0 0 RG 0 0 m 9 9 l S')
    }
  })

  it('repaint a form once, however many pages draw it, and forms in it', async () => {
    const { cmy } = await separated((d) => {
      const In = addForm(d, '0 0.7 0.55 0 k')
      const X1 = addForm(d, `${BLUE} /In Do`, {
        Group: { S: 'Transparency', CS: 'DeviceCMYK' },
        Resources: { XObject: { In } },
      })
      const page = { content: '/X1 Do', resources: { XObject: { X1 } } }
      return [page, page]
    })
    expect(streamText(formOf(cmy))).toBe('0 0.18 1 rg /In Do')
    expect(streamText(follow(formOf(cmy), 'Resources', 'XObject', 'In'))).toBe('1 0.3 0.45 rg')
    expect(follow(formOf(cmy), 'Group')).toBeUndefined()
  })

  it('know the spaces of the page in a form that has no resources', async () => {
    const { cmy } = await separated((d) => [
      {
        content: '/X1 Do',
        resources: { ColorSpace, XObject: { X1: addForm(d, '/Marks cs 1 scn') } },
      },
    ])
    expect(streamText(formOf(cmy))).toBe('0 0 0 rg 0 0 0 rg')
  })

  it('are files without the press’s inks, groups and profile, dead objects included', async () => {
    const group: Entries = { S: 'Transparency', CS: 'DeviceCMYK' }
    const { source, files, cmy } = await separated(() => [
      { content: BLUE, entries: { Group: group } },
    ])
    expect(reachableTexts(source).join('\n')).toMatch(/GTS_PDFX[\s\S]*DeviceCMYK/)
    for (const file of [files.cmy, files.black]) {
      expect(textOf(file)).not.toMatch(/GTS_PDFX|DeviceCMYK|\bk\b/)
    }
    expect(follow(nodeOf(cmy), 'Group')).toBeUndefined()
  })
})

describe('a file is refused', () => {
  const IMAGE: Entries = { Subtype: 'Image', Width: 1, Height: 1, BitsPerComponent: 8 }

  it.each<{ what: string; draw: Draw; says: RegExp }>([
    {
      what: 'in sRGB',
      draw: () => [{ content: BLUE }, { content: '1 0 0 rg' }],
      says: /cannot be told\. \(page 2, operator rg at byte 0\)/,
    },
    {
      what: 'with a form in sRGB',
      draw: (d) => [
        { content: '/X1 Do', resources: { XObject: { X1: addForm(d, 'q 1 0 0 RG') } } },
      ],
      says: /cannot be told\. \(page 1, form X1, operator RG at byte 2\)/,
    },
    {
      what: 'with a picture',
      draw: (d) => [
        { content: '/I1 Do', resources: { XObject: { I1: addStream(d, 'x', IMAGE) } } },
      ],
      says: /A picture cannot be shown.*\(page 1, form I1\)/,
    },
    {
      what: 'with a gradient',
      draw: () => [{ content: 'q Q', resources: { Shading: { S1: { ShadingType: 2 } } } }],
      says: /A shading cannot be shown.*\(page 1, shading S1\)/,
    },
    {
      what: 'with a pattern in a form',
      draw: (d) => {
        const Resources = { Pattern: { P1: { PatternType: 2 } } }
        return [
          { content: '/X1 Do', resources: { XObject: { X1: addForm(d, 'q Q', { Resources }) } } },
        ]
      },
      says: /A pattern cannot be shown.*\(page 1, form X1, pattern P1\)/,
    },
    {
      what: 'in a spot colour',
      draw: () => [
        {
          content: '/Gold cs 1 scn',
          resources: { ColorSpace: { Gold: ['Separation', 'Gold', 'DeviceCMYK', TINT] } },
        },
      ],
      says: /cannot be told\. \(page 1, operator cs at byte 0\)/,
    },
    {
      what: 'with a font of drawings',
      draw: () => [{ content: 'q Q', resources: { Font: { F1: { Subtype: 'Type3' } } } }],
      says: /Type 3.*\(page 1, font F1\)/,
    },
  ])('$what', async ({ draw, says }) => {
    const bytes = await (await smallPdf(draw)).save({ useObjectStreams: false })
    await expect(separatePlates(bytes)).rejects.toThrow(ContentError)
    await expect(separatePlates(bytes)).rejects.toThrow(says)
  })
})

it('leaves its input as it is and makes the same bytes of it', async () => {
  const document = await smallPdf(() => [{ content: BLUE, resources: { ExtGState } }])
  const bytes = await document.save({ useObjectStreams: false })
  const copy = bytes.slice()
  const first = await separatePlates(bytes)
  expect(bytes).toEqual(copy)
  expect(await separatePlates(bytes)).toEqual(first)
  expect(first.cmy).not.toEqual(first.black)
})
