import { placeText } from '@flyer-open-data/flyer'
import { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import {
  addForm,
  addStream,
  type Entries,
  follow,
  pageText,
  type SmallPage,
  smallPdf,
  streamText,
} from '../testing/small-pdf.ts'
import { separateInks } from './separate-inks.ts'
import { NoPlatesError } from './unknown-inks.ts'

const TINT: Entries = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 }
const separation = (ink: string) => ['Separation', ink, 'DeviceCMYK', TINT] as const
const ColorSpace: Entries = { Marks: separation('All') }
const BLUE = '1 0.82 0 0.3 k'

type Draw = (document: PDFDocument) => readonly SmallPage[]

const bytesOf = async (draw: Draw) => (await smallPdf(draw)).save({ useObjectStreams: false })

/** Writes a small PDF and separates it: what each picture shows, and its document. */
async function separated(draw: Draw) {
  const pictures = await separateInks(await bytesOf(draw))
  return Promise.all(
    pictures.map(async ({ channels, file }) => ({
      channels,
      document: await PDFDocument.load(file, { updateMetadata: false }),
    })),
  )
}
const nodeOf = (document: PDFDocument, page = 0) => document.getPage(page).node
/** What the colours of a space in the resources become: the program of its function. */
const programOf = (document: PDFDocument, name: string) =>
  streamText(follow(nodeOf(document), 'Resources', 'ColorSpace', name, 3))
const formOf = (document: PDFDocument) => follow(nodeOf(document), 'Resources', 'XObject', 'X1')
const stateOf = (document: PDFDocument, name: string) =>
  String(follow(nodeOf(document), 'Resources', 'ExtGState', name)).replaceAll(/\s+/g, ' ')

describe('the pictures of a file', () => {
  it('show C, M and Y, then K and the spot inks', async () => {
    const pictures = await separated(() => [
      {
        content: `${BLUE} /S cs 1 scn`,
        resources: {
          ColorSpace: { S: ['DeviceN', ['Gold', 'Cyan', 'Varnish', 'Red'], 'DeviceCMYK', TINT] },
        },
      },
    ])
    expect(pictures.map(({ channels }) => channels)).toEqual([
      ['Cyan', 'Magenta', 'Yellow'],
      ['Black', 'Gold', 'Varnish'],
      ['Red', null, null],
    ])
  })

  it('have each page begin in black, and the same content', async () => {
    const pictures = await separated(() => [
      { content: `${BLUE} 0 0 9 9 re f` },
      { content: '0 0 9 9 re f' },
    ])
    const begin = '/FlyerGrey cs 0 scn\n/FlyerGrey CS 0 SCN\n'
    for (const { document } of pictures) {
      expect(document.getPages().map((page) => pageText(page).trim())).toEqual([
        `${begin}/FlyerInks cs 1 0.82 0 0.3 scn 0 0 9 9 re f`,
        `${begin}0 0 9 9 re f`,
      ])
    }
  })

  it('mix each plate from its own component; a grey is of the black ink alone', async () => {
    const [cmy, black] = await separated(() => [{ content: BLUE }])
    if (!cmy || !black) throw new RangeError('there are no two pictures')
    const dropped = 'pop pop pop pop }'
    expect([programOf(cmy.document, 'FlyerInks'), programOf(black.document, 'FlyerInks')]).toEqual([
      `{ 1 4 index sub 1 4 index sub 1 4 index sub 7 3 roll ${dropped}`,
      `{ 1 1 index sub 1 1 7 3 roll ${dropped}`,
    ])
    expect([programOf(cmy.document, 'FlyerGrey'), programOf(black.document, 'FlyerGrey')]).toEqual([
      '{ 1 1 1 4 3 roll pop }',
      '{ 0 index 1 1 4 3 roll pop }',
    ])
  })

  it('all carry registration, on pages and in forms', async () => {
    const pictures = await separated((d) => {
      const X1 = addForm(d, '/Marks CS 1 SCN 0 0 m 9 9 l S', { Resources: { ColorSpace } })
      return [
        { content: '/Marks cs 1 scn 0 0 9 9 re f', resources: { ColorSpace, XObject: { X1 } } },
      ]
    })
    expect(pictures).toHaveLength(2)
    const onPage = ['Resources', 'ColorSpace', 'Marks', 3]
    for (const { document } of pictures) {
      for (const owner of [nodeOf(document), formOf(document)]) {
        expect(streamText(follow(owner, ...onPage))).toMatch(
          /^\{ 1 1 index sub 1 2 index sub 1 3 index sub /,
        )
      }
    }
  })

  it('repaint a form once, however many pages draw it, and forms in it', async () => {
    const [picture] = await separated((d) => {
      const In = addForm(d, '0 0.7 0.55 0 k')
      const X1 = addForm(d, `${BLUE} /In Do`, {
        Group: { S: 'Transparency', CS: 'DeviceCMYK' },
        Resources: { XObject: { In } },
      })
      const page = { content: '/X1 Do', resources: { XObject: { X1 } } }
      return [page, page]
    })
    const form = picture && formOf(picture.document)
    expect(streamText(form)).toBe('/FlyerInks cs 1 0.82 0 0.3 scn /In Do')
    expect(streamText(follow(form, 'Resources', 'XObject', 'In'))).toBe(
      '/FlyerInks cs 0 0.7 0.55 0 scn',
    )
    expect(String(follow(form, 'Group', 'CS'))).toBe('/DeviceRGB')
  })

  it('know the spaces of the page in a form that has no resources', async () => {
    const [picture] = await separated((d) => [
      {
        content: '/X1 Do',
        resources: { ColorSpace, XObject: { X1: addForm(d, '/Marks cs 0.5 scn') } },
      },
    ])
    expect(streamText(picture && formOf(picture.document))).toBe('/Marks cs 1 scn 0.5 scn')
  })
})

describe('overprint', () => {
  it.each([
    ['of all', { OP: true, op: true, OPM: 1 }, '<< /BM /Darken >>'],
    ['of lines alone', { OP: true, op: false, OPM: 1 }, '<< /BM /Darken >>'],
    ['of fills alone', { op: true, OPM: 1 }, '<< /BM /Darken >>'],
    ['that is off', { OP: false, op: false, OPM: 0 }, '<< /BM /Normal >>'],
    ['that nothing says', { LW: 2 }, '<< /LW 2 >>'],
    ['beside a way to blend', { op: true, OPM: 1, BM: 'Multiply' }, '<< /BM /Multiply >>'],
  ])('%s is the darker of two, or none', async (_, state, shown) => {
    const pictures = await separated(() => [
      { content: `${BLUE} /Some gs`, resources: { ExtGState: { Some: state } } },
    ])
    expect(pictures.map(({ document }) => stateOf(document, 'Some'))).toEqual([shown, shown])
  })
})

describe('a file without plates is refused, with the first place that has none', () => {
  const IMAGE: Entries = {
    ...{ Subtype: 'Image', Width: 1, Height: 1, BitsPerComponent: 8 },
    ColorSpace: 'DeviceRGB',
  }

  it.each<[string, Draw, why: string, where: string]>([
    [
      'in sRGB',
      () => [{ content: BLUE }, { content: '1 0 0 rg' }],
      'screen-colours',
      'page 2, operator rg at byte 0',
    ],
    [
      'with a form in sRGB',
      (d) => [{ content: '/X1 Do', resources: { XObject: { X1: addForm(d, 'q 1 0 0 RG') } } }],
      'screen-colours',
      'page 1, form X1, operator RG at byte 2',
    ],
    [
      'with a picture in sRGB',
      (d) => [{ content: '/I1 Do', resources: { XObject: { I1: addStream(d, 'abc', IMAGE) } } }],
      'screen-colours',
      'page 1, form I1',
    ],
    [
      'with a gradient that has no space',
      () => [{ content: 'q Q', resources: { Shading: { S1: { ShadingType: 2 } } } }],
      'unknown-colours',
      'page 1, shading S1',
    ],
    [
      'with a pattern in sRGB in a form',
      (d) => {
        const Shading = { ShadingType: 2, ColorSpace: 'DeviceRGB' }
        const Resources = { Pattern: { P1: { PatternType: 2, Shading } } }
        const X1 = addForm(d, 'q Q', { Resources })
        return [{ content: '/X1 Do', resources: { XObject: { X1 } } }]
      },
      'screen-colours',
      'page 1, form X1, pattern P1',
    ],
    [
      'where a profile stands for a device',
      () => [{ content: BLUE, resources: { ColorSpace: { DefaultCMYK: 'DeviceCMYK' } } }],
      'screen-colours',
      'page 1',
    ],
    [
      'with a font of drawings',
      () => [{ content: 'q Q', resources: { Font: { F1: { Subtype: 'Type3' } } } }],
      'drawn-fonts',
      'page 1, font F1',
    ],
    [
      'whose content cannot be decoded',
      (d) => {
        const X1 = addForm(d, 'not compressed', { Filter: 'FlateDecode', Resources: {} })
        return [{ content: '/X1 Do', resources: { XObject: { X1 } } }]
      },
      'unreadable',
      'page 1, form X1',
    ],
  ])('%s', async (_, draw, why, where) => {
    const error = await separateInks(await bytesOf(draw)).catch((thrown: unknown) => thrown)
    if (!(error instanceof NoPlatesError)) throw new TypeError('it was not refused')
    const [finding] = error.findings
    expect([error.why, finding?.rule, finding?.fault]).toEqual([why, 'plates', why])
    expect(placeText(finding?.place ?? {})).toBe(where)
  })

  it('that is no PDF', async () => {
    await expect(separateInks(Uint8Array.of(1, 2, 3))).rejects.toMatchObject({ why: 'unreadable' })
  })

  it('in a spot ink, for who shows none', async () => {
    const gold: Entries = { Gold: separation('Gold'), ...ColorSpace }
    const page =
      (content: string): Draw =>
      () => [{ content, resources: { ColorSpace: gold } }]
    const used = await bytesOf(page(`${BLUE} /Gold cs 1 scn`))
    expect(await separateInks(used)).toHaveLength(2)
    await expect(separateInks(used, 0)).rejects.toMatchObject({
      why: 'too-many-inks',
      findings: [{ place: { page: 1, objects: [{ name: 'cs', byte: 15 }] } }],
    })
    // Nobody misses the plate of an ink that nothing is painted in.
    const [, black] = await separateInks(await bytesOf(page('/Marks cs 1 scn')), 0)
    expect(black?.channels).toEqual(['Black', null, null])
  })
})

it('leaves its input as it is and makes the same bytes of it', async () => {
  const bytes = await bytesOf(() => [{ content: BLUE, resources: { ColorSpace } }])
  const copy = bytes.slice()
  const first = await separateInks(bytes)
  expect(bytes).toEqual(copy)
  expect(await separateInks(bytes)).toEqual(first)
  expect(first[0]?.file).not.toEqual(first[1]?.file)
})
