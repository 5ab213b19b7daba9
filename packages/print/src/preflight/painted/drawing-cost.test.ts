import type { PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { readSmallPage } from '../../testing/read-small-page.ts'
import { addForm, addStream, type Entries, type SmallPage } from '../../testing/small-pdf.ts'
import { DRAWING_LIMITS } from '../rendered/drawing-budget.ts'

/** A page of 200 × 100 mm, half a million pixels. */
type Page = (times: number, document: PDFDocument) => SmallPage

async function drawingOf(page: Page, times: number) {
  const { page: read } = await readSmallPage((document) => page(times, document))
  expect(read.unread).toEqual([])
  return read.drawing
}

const FULL = '0 0 m 200 1 l 200 100 l 1 100 l f '
const TEXT = { Font: { F: { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' } } }
const zigzag = (points: number) =>
  Array.from({ length: points }, (_, i) => `${i % 200} ${(i % 2) * 100} l `).join('')

const tiled = (document: PDFDocument, entries: Entries, content = '0 0 1 1 re f') => ({
  content: '/Pattern cs /P scn 0 0 200 100 re f',
  resources: {
    Pattern: {
      P: addStream(document, content, {
        ...{ PatternType: 1, PaintType: 1, TilingType: 1, BBox: [0, 0, 1, 1] },
        ...{ XStep: 1, YStep: 1, Resources: {} },
        ...entries,
      }),
    },
  },
})

const shaded = (times: number, shading: Entries): SmallPage => ({
  content: '/S sh '.repeat(times),
  resources: { Shading: { S: { ColorSpace: 'DeviceRGB', ...shading } } },
})

const inState = (times: number, state: Entries): SmallPage => ({
  content: `/G gs ${FULL.repeat(times)}`,
  resources: { ExtGState: { G: state } },
})

/** A flag, two coordinates and a colour, a byte each, of three corners: half the page. */
const TRIANGLE = '\0\0\0\0\0\0\0\0\xff\0\0\0\0\xff\xff\0\0\0'

/** Each kind of small page that PDFium draws for long: how often is too much, and how often is not. */
const KINDS: readonly {
  readonly what: string
  readonly page: Page
  readonly much: number
  readonly little: number
}[] = [
  {
    what: 'paths over the whole page',
    page: (times) => ({ content: FULL.repeat(times) }),
    ...{ much: 2000, little: 100 },
  },
  {
    what: 'lines all over the page in one path',
    page: (times) => ({ content: `0 0 m ${zigzag(times)} f` }),
    ...{ much: 20_000, little: 1000 },
  },
  {
    what: 'wide lines with many corners',
    page: (times) => ({
      content: `100 w 0 0 m ${'1 1 l 2 2 l '.repeat(times / 2)} S`,
    }),
    ...{ much: 20_000, little: 200 },
  },
  {
    what: 'dashes',
    page: (times) => ({ content: `[${1 / times}] 0 d 0.1 w ${'0 0 m 200 100 l S '.repeat(10)}` }),
    ...{ much: 1000, little: 1 },
  },
  {
    what: 'dashes of a graphics state',
    page: (times) => ({
      content: `/G gs ${'0 0 m 200 100 l S '.repeat(10)}`,
      resources: { ExtGState: { G: { D: [[1 / times, 1 / times], 0] } } },
    }),
    ...{ much: 1000, little: 1 },
  },
  {
    what: 'dashes of no length',
    page: (times) => ({ content: `[0 0] 0 d ${'0 0 m 200 100 l S '.repeat(times)}` }),
    ...{ much: 1000, little: 10 },
  },
  {
    what: 'lines that reach far beyond the page, dashed',
    page: (times) => ({ content: `[1] 0 d ${'0 0 m 1000000000 9 l S '.repeat(times)}` }),
    ...{ much: 100, little: 1 },
  },
  {
    what: 'clipping paths in one another',
    page: (times) => ({ content: '0 0 m 200 1 l 200 100 l W n 1 1 9 9 re f '.repeat(times) }),
    ...{ much: 100, little: 10 },
  },
  {
    what: 'colours that are half transparent',
    page: (times) => inState(times, { ca: 0.5 }),
    ...{ much: 500, little: 50 },
  },
  {
    what: 'blend modes',
    page: (times) => inState(times, { BM: 'Multiply' }),
    ...{ much: 150, little: 30 },
  },
  {
    what: 'soft masks',
    page: (times, document) =>
      inState(times, {
        SMask: {
          S: 'Luminosity',
          G: addForm(document, FULL.repeat(10), { Group: { S: 'Transparency' } }),
        },
      }),
    ...{ much: 300, little: 10 },
  },
  {
    what: 'groups that are half transparent',
    page: (times, document) => ({
      content: `/G gs ${'/X Do '.repeat(times)}`,
      resources: {
        ExtGState: { G: { ca: 0.5 } },
        XObject: { X: addForm(document, FULL, { Group: { S: 'Transparency' } }) },
      },
    }),
    ...{ much: 200, little: 10 },
  },
  {
    what: 'tiles on one another',
    page: (times, document) => tiled(document, { XStep: 1 / times, YStep: 1 / times }),
    ...{ much: 100, little: 1 },
  },
  {
    what: 'tiles without end',
    page: (times, document) => tiled(document, { XStep: 2 - times, YStep: 1 }),
    ...{ much: 2, little: 1 },
  },
  {
    what: 'tiles larger than what they fill',
    page: (times, document) =>
      tiled(
        document,
        { BBox: [0, 0, 400, 200], XStep: 100, YStep: 100 },
        '0 0 3 3 re f '.repeat(times),
      ),
    ...{ much: 20_000, little: 10 },
  },
  {
    what: 'gradients over the whole page',
    page: (times) => shaded(times, { ShadingType: 2, Coords: [0, 0, 1, 1] }),
    ...{ much: 200, little: 20 },
  },
  {
    what: 'gradients that a function computes',
    page: (times, document) =>
      shaded(1, {
        ...{ ShadingType: 1, Domain: [0, 200, 0, 100] },
        Function: addStream(document, `{ ${'dup mul '.repeat(times)} }`, { FunctionType: 4 }),
      }),
    ...{ much: 1000, little: 10 },
  },
  {
    what: 'meshes whose triangles lie on one another',
    page: (times, document) => ({
      content: '/S sh',
      resources: {
        Shading: {
          S: addStream(document, TRIANGLE.repeat(times), {
            ...{ ShadingType: 4, ColorSpace: 'DeviceRGB', BitsPerCoordinate: 8 },
            ...{ BitsPerComponent: 8, BitsPerFlag: 8, Decode: [0, 200, 0, 100, 0, 1, 0, 1, 0, 1] },
          }),
        },
      },
    }),
    ...{ much: 1000, little: 20 },
  },
  {
    what: 'large letters',
    page: (times) => ({
      content: `BT /F 300 Tf ${'1 0 0 1 0 0 Tm (MMMMMMMMMM) Tj '.repeat(times)} ET`,
      resources: TEXT,
    }),
    ...{ much: 300, little: 10 },
  },
  {
    what: 'letters that are stretched by far',
    page: (times) => ({
      content: `BT /F 1 Tf 9 0 0 9000 0 0 Tm (${'M'.repeat(times)}) Tj ET`,
      resources: TEXT,
    }),
    ...{ much: 300, little: 10 },
  },
  {
    what: 'letters that are slanted by far',
    page: (times) => ({
      content: `BT /F 1 Tf 9 0 8000 9 0 0 Tm (${'M'.repeat(times)}) Tj ET`,
      resources: TEXT,
    }),
    ...{ much: 10, little: 1 },
  },
  {
    what: 'letters that are filled with tiles',
    page: (times, document) => {
      const { resources } = tiled(document, { XStep: 1 / times, YStep: 1 / times })
      return {
        content: '/Pattern cs /P scn BT /F 9 Tf (letters) Tj ET',
        resources: { ...resources, ...TEXT },
      }
    },
    ...{ much: 1000, little: 2 },
  },
  {
    what: 'a mask that tiles are seen through',
    page: (times, document) => {
      const { resources } = tiled(document, { XStep: 1 / times, YStep: 1 / times })
      const I = picture(document, 9, 9, { ImageMask: true, BitsPerComponent: 1 })
      return {
        content: '/Pattern cs /P scn 200 0 0 100 0 0 cm /I Do',
        resources: { ...resources, XObject: { I } },
      }
    },
    ...{ much: 100, little: 1 },
  },
  {
    what: 'letters that clip',
    page: (times) => ({
      content: `BT 7 Tr /F 3 Tf ${`(${'M'.repeat(100)}) Tj `.repeat(times)} ET`,
      resources: TEXT,
    }),
    ...{ much: 2000, little: 10 },
  },
  {
    what: 'letters that are drawings',
    page: (times, document) => ({
      content: `BT /F 3 Tf (${'a'.repeat(times)}) Tj ET`,
      resources: {
        Font: {
          F: {
            ...{ Type: 'Font', Subtype: 'Type3', FontMatrix: [0.001, 0, 0, 0.001, 0, 0] },
            CharProcs: { a: addStream(document, `9 0 d0 ${'0 0 9 9 re f '.repeat(1000)}`) },
          },
        },
      },
    }),
    ...{ much: 2000, little: 20 },
  },
  {
    what: 'one picture over the whole page',
    page: (times, document) => ({
      content: 'q 200 0 0 100 0 0 cm /I Do Q '.repeat(times),
      resources: { XObject: { I: picture(document, 10, 10) } },
    }),
    ...{ much: 500, little: 20 },
  },
]

const picture = (document: PDFDocument, Width: number, Height: number, entries: Entries = {}) =>
  addStream(document, '', {
    ...{ Subtype: 'Image', Width, Height, BitsPerComponent: 8, ColorSpace: 'DeviceCMYK' },
    ...entries,
  })

describe('what drawing a page costs', () => {
  it.each(KINDS)('is too much for $what', async ({ page, much, little }) => {
    expect((await drawingOf(page, much)).cost).toBeGreaterThan(DRAWING_LIMITS.page.cost)
    expect((await drawingOf(page, little)).cost).toBeLessThan(DRAWING_LIMITS.page.cost)
  })

  it('is without end where operations are more than are read', async () => {
    const { page } = await readSmallPage({ content: '0 g '.repeat(400_000) })
    expect(page.drawing.cost).toBe(Number.POSITIVE_INFINITY)
  })
})

describe('what the pictures of a page cost', () => {
  const picturesOf = async (content: string, width: number, height: number, entries?: Entries) => {
    const { page } = await readSmallPage((document) => ({
      content,
      resources: { XObject: { I: picture(document, width, height, entries) } },
    }))
    return page.drawing.pictures
  }

  it('is their pixels, once for each picture that can be kept', async () => {
    expect(await picturesOf('/I Do /I Do', 100, 50)).toBe(5000)
    expect(await picturesOf('/I Do /I Do', 5000, 4000)).toBe(40e6)
  })

  it('is more where each pixel is computed, and less where it is a bit', async () => {
    expect(await picturesOf('/I Do', 100, 50, { Filter: 'JPXDecode' })).toBe(25_000)
    expect(await picturesOf('/I Do', 100, 50, { BitsPerComponent: 1 })).toBe(1000)
    expect(await picturesOf('/I Do', 100, 50, { ColorSpace: ['Lab', {}] })).toBe(12_500)
  })

  it('is all that is decoded for them, their masks too', async () => {
    const { page } = await readSmallPage((document) => {
      const SMask = picture(document, 10, 10, { ColorSpace: 'DeviceGray' })
      return { content: '/I Do', resources: { XObject: { I: picture(document, 5, 5, { SMask }) } } }
    })
    expect(page.drawing.pictures).toBe(125)
  })

  it('is more than is drawn for the largest that PDF can tell', async () => {
    expect(await picturesOf('/I Do', 2 ** 31, 2 ** 31)).toBeGreaterThan(
      DRAWING_LIMITS.page.pictures,
    )
  })
})
