import { type PDFDocument, PDFName, type PDFRef } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { renderedPage } from '../../../testing/rendered-page.ts'
import {
  addForm,
  addStream,
  type Entries,
  type SmallPage,
  toObject,
} from '../../../testing/small-pdf.ts'
import { inkSums } from './ink-sums.ts'

type Draw = (document: PDFDocument) => readonly SmallPage[]

/** A tint of whatever ink, as viewers show it: the plates do not stand on it. */
const TINT: Entries = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 }
/** From 20 to 60 and from 40 to 80 pt; its middle in mm. */
const SQUARE = '20 20 40 40 re f'
const MIDDLE = [40, 60] as const
const ALL_OVER = '0 0 200 100 re f'

/** The inks of a place in points from the top left corner, in per cent, spots last. */
async function inksAt(draw: Draw, [x, y]: readonly [number, number] = MIDDLE): Promise<number[]> {
  const { plates, platesMissing } = await renderedPage(draw)
  if (!plates) throw new Error(`There are no plates: ${platesMissing}`)
  const pixel = (points: number) => Math.floor((points * 25.4 * plates.pixelsPerMm) / 72)
  const at = pixel(y) * plates.width + pixel(x)
  const spots = (plates.spots ?? []).map(({ inks }) => inks[at] ?? 0)
  return [...plates.inks.subarray(4 * at, 4 * at + 4), ...spots].map((ink) =>
    Math.round((ink / 255) * 100),
  )
}

async function whyNone(draw: Draw): Promise<string | null> {
  const { plates, platesMissing } = await renderedPage(draw)
  expect(plates === null).toBe(true)
  return platesMissing
}

const painted = (content: string, resources: Entries = {}) => inksAt(() => [{ content, resources }])
const withSpaces = (ColorSpace: Entries, content: string) => painted(content, { ColorSpace })

describe('the plates of a page', () => {
  it.each([
    ['DeviceCMYK', `0.1 0.2 0.6 0.4 k ${SQUARE}`, [10, 20, 60, 40]],
    ['DeviceCMYK by name', `/DeviceCMYK cs 0.1 0.2 0.6 0.4 sc ${SQUARE}`, [10, 20, 60, 40]],
    ['the first colour of DeviceCMYK', `/DeviceCMYK cs ${SQUARE}`, [0, 0, 0, 100]],
    ['DeviceGray', `0.7 g ${SQUARE}`, [0, 0, 0, 30]],
    ['what no operator chose', SQUARE, [0, 0, 0, 100]],
    ['lines', '0 1 0 0 K 20 w 20 40 m 60 40 l S', [0, 100, 0, 0]],
    ['a white rectangle on ink', `1 1 1 1 k ${ALL_OVER} 0 0 0 0 k ${SQUARE}`, [0, 0, 0, 0]],
  ])('carry %s', async (_, content, inks) => {
    expect(await painted(content)).toEqual(inks)
  })

  it('carry as much ink as a small rectangle lays down, and no more', async () => {
    // 1.7 × 1.7 mm, with its edges between those of pixels.
    const side = (1.7 * 72) / 25.4
    const content = `0 0 1 0 k ${Array.from({ length: 9 }, (_, i) => `${20.1 + 17.3 * i} 40 ${side} ${side} re`).join(' f ')} f`
    const { plates } = await renderedPage(() => [{ content }])
    const ink = plates?.inks.reduce((sum, one) => sum + one, 0) ?? 0
    expect(ink / 255 / 4 / (9 * 1.7 * 1.7)).toBeCloseTo(1, 1)
  })

  it('know where the page carries nothing, and cover its media', async () => {
    const { plates } = await renderedPage(() => [{ content: `1 0 0 0 k ${SQUARE}` }])
    expect(plates).toMatchObject({ width: 141, height: 70, pixelsPerMm: 2 })
    expect(plates?.inks.filter((ink) => ink > 0).length).toBeLessThan(30 * 30)
    expect(plates).not.toHaveProperty('spots')
  })
})

describe('inks by their names', () => {
  const separation = (ink: string): Entries => ({ S: ['Separation', ink, 'DeviceCMYK', TINT] })
  const mixed = (...inks: string[]): Entries => ({ S: ['DeviceN', inks, 'DeviceCMYK', TINT] })

  it.each([
    ['Separation /All', separation('All'), '0.8 scn', [80, 80, 80, 80]],
    ['Separation /Black', separation('Black'), '0.8 scn', [0, 0, 0, 80]],
    ['Separation /Magenta', separation('Magenta'), '0.3 scn', [0, 30, 0, 0]],
    ['a spot ink', separation('Gold'), '0.3 scn', [0, 0, 0, 0, 30]],
    ['a spot ink that was chosen alone', separation('Gold'), '', [0, 0, 0, 0, 100]],
    ['DeviceN', mixed('Black', 'Cyan'), '0.3 0.9 scn', [90, 0, 0, 30]],
    ['DeviceN with None', mixed('None', 'Yellow'), '0.3 0.9 scn', [0, 0, 90, 0]],
    [
      'DeviceN with spot inks',
      mixed('Gold', 'Cyan', 'Silver', 'Varnish', 'Red'),
      '0.1 0.2 0.3 0.4 0.5 scn',
      [20, 0, 0, 0, 10, 30, 40, 50],
    ],
  ])('are told: %s', async (_, spaces, tints, inks) => {
    expect(await withSpaces(spaces, `/S cs ${tints} ${SQUARE}`)).toEqual(inks)
  })

  it('of Separation /None lay no ink', async () => {
    expect(await withSpaces(separation('None'), `/S cs 1 scn ${SQUARE}`)).toEqual([0, 0, 0, 0])
  })

  it('of spots count for the most ink', async () => {
    const ColorSpace = separation('Gold')
    const { plates } = await renderedPage(() => [
      {
        content: `1 1 0 0 k ${ALL_OVER} /On gs /S cs 1 scn ${SQUARE}`,
        resources: { ColorSpace, ExtGState: { On: { OP: true, op: true, OPM: 1 } } },
      },
    ])
    if (!plates) throw new Error('There are no plates.')
    expect(Math.max(...inkSums(plates))).toBe(3 * 255)
  })
})

describe('colours of a profile', () => {
  /** In a space of a profile; the output intent has the second one. */
  const inProfile =
    (own: string, ofPress: string, N = 4): Draw =>
    (d) => {
      const intent = {
        S: 'GTS_PDFX',
        DestOutputProfile: addStream(d, ofPress, { N: 4 }),
      }
      d.catalog.set(PDFName.of('OutputIntents'), toObject(d.context, [intent]))
      const ColorSpace: Entries = { S: ['ICCBased', addStream(d, own, { N })] }
      return [{ content: `/S cs 0.2 0 0.4 0 scn ${SQUARE}`, resources: { ColorSpace } }]
    }

  it('are inks as they are where it is that of the output intent', async () => {
    expect(await inksAt(inProfile('the profile', 'the profile'))).toEqual([20, 0, 40, 0])
  })

  it.each([
    ['another one', inProfile('a profile', 'the other')],
    ['one for screens', inProfile('the profile', 'the profile', 3)],
  ])('have no plates where it is %s', async (_, draw) => {
    expect(await whyNone(draw)).toBe('screen-colours')
  })
})

describe('overprint', () => {
  const ExtGState: Entries = {
    On: { OP: true, op: true, OPM: 1 },
    Old: { OP: true, op: true, OPM: 0 },
  }
  const under = `1 0.8 0 0 k ${ALL_OVER}`

  it('leaves other plates as they are in mode 1', async () => {
    const content = `${under} /On gs 0 0 0 1 k ${SQUARE}`
    expect(await painted(content, { ExtGState })).toEqual([100, 80, 0, 100])
  })

  it('does not in mode 0, whose colours in DeviceCMYK are four inks', async () => {
    const content = `${under} /Old gs 0 0 0 1 k ${SQUARE}`
    expect(await painted(content, { ExtGState })).toEqual([0, 0, 0, 100])
  })

  it('is kept in mode 0 for an ink by its name', async () => {
    const ColorSpace: Entries = { S: ['Separation', 'Black', 'DeviceCMYK', TINT] }
    const content = `${under} /Old gs /S cs 1 scn ${SQUARE}`
    expect(await painted(content, { ExtGState, ColorSpace })).toEqual([100, 80, 0, 100])
  })
})

describe('pictures', () => {
  const imageOn = (d: PDFDocument, data: string, entries: Entries) =>
    addStream(d, data, {
      Type: 'XObject',
      Subtype: 'Image',
      Width: 1,
      Height: 1,
      BitsPerComponent: 8,
      ...entries,
    })
  const drawing = (make: (d: PDFDocument) => PDFRef): Draw => {
    return (d) => [
      { content: 'q 40 0 0 40 20 20 cm /I Do Q', resources: { XObject: { I: make(d) } } },
    ]
  }
  const CMYK = '\x33\x66\x99\xcc'

  it.each<[string, string, Entries, number[]]>([
    ['DeviceCMYK', CMYK, { ColorSpace: 'DeviceCMYK' }, [20, 40, 60, 80]],
    [
      'inverted DeviceCMYK',
      CMYK,
      { ColorSpace: 'DeviceCMYK', Decode: [1, 0, 1, 0, 1, 0, 1, 0] },
      [80, 60, 40, 20],
    ],
    ['DeviceGray', '\x33', { ColorSpace: 'DeviceGray' }, [0, 0, 0, 80]],
    [
      'a palette of DeviceCMYK',
      '\x01',
      { ColorSpace: ['Indexed', 'DeviceCMYK', 1, [0]] },
      [20, 40, 60, 80],
    ],
  ])('are seen on the plates in %s', async (_, data, entries, inks) => {
    const make = (d: PDFDocument) => {
      const palette = addStream(d, `\x00\x00\x00\x00${CMYK}`)
      const isPalette = Array.isArray(entries['ColorSpace'])
      const ColorSpace = isPalette ? ['Indexed', 'DeviceCMYK', 1, palette] : entries['ColorSpace']
      return imageOn(d, data, { ...entries, ColorSpace })
    }
    expect(await inksAt(drawing(make))).toEqual(inks)
  })

  it('are seen where they are part of the content', async () => {
    const content = `q 40 0 0 40 20 20 cm BI /W 1 /H 1 /BPC 8 /CS /CMYK ID ${CMYK} EI Q`
    expect(await painted(content)).toEqual([20, 40, 60, 80])
  })

  it('that are stencils take the colour in force', async () => {
    const make = (d: PDFDocument) => imageOn(d, '\x00', { ImageMask: true, BitsPerComponent: 1 })
    const draw: Draw = (d) => [
      { content: '0 1 0 0 k q 40 0 0 40 20 20 cm /I Do Q', resources: { XObject: { I: make(d) } } },
    ]
    expect(await inksAt(draw)).toEqual([0, 100, 0, 0])
  })

  it('in sRGB are refused', async () => {
    const make = (d: PDFDocument) => imageOn(d, 'abc', { ColorSpace: 'DeviceRGB' })
    expect(await whyNone(drawing(make))).toBe('screen-colours')
  })
})

describe('gradients, patterns and forms', () => {
  const BETWEEN: Entries = {
    FunctionType: 2,
    Domain: [0, 1],
    C0: [1, 0, 0, 0],
    C1: [0, 0, 0, 1],
    N: 1,
  }
  const SHADING: Entries = {
    ShadingType: 2,
    ColorSpace: 'DeviceCMYK',
    Coords: [0, 0, 200, 0],
    Function: BETWEEN,
  }

  it('show the inks between two inks', async () => {
    const draw: Draw = () => [{ content: '/S sh', resources: { Shading: { S: SHADING } } }]
    const [c = 0, m, y, k = 0] = await inksAt(draw, [100, 50])
    expect([m, y]).toEqual([0, 0])
    expect(Math.abs(c - 50)).toBeLessThanOrEqual(1)
    expect(Math.abs(k - 50)).toBeLessThanOrEqual(1)
  })

  it('show a gradient that is a pattern', async () => {
    const Pattern: Entries = { P: { PatternType: 2, Shading: SHADING } }
    const [c, , , k] = await painted(`/Pattern cs /P scn ${ALL_OVER}`, { Pattern })
    expect([c, k]).toEqual([80, 20])
  })

  it('show tiles', async () => {
    const draw: Draw = (d) => {
      const P = addStream(d, '0 0 1 0 k 0 0 10 10 re f', {
        ...{ PatternType: 1, PaintType: 1, TilingType: 1, BBox: [0, 0, 10, 10] },
        ...{ XStep: 10, YStep: 10, Resources: {} },
      })
      return [{ content: `/Pattern cs /P scn ${ALL_OVER}`, resources: { Pattern: { P } } }]
    }
    expect(await inksAt(draw)).toEqual([0, 0, 100, 0])
  })

  it('show a form in the colour of the page, and in its own', async () => {
    const draw: Draw = (d) => {
      const Group = { S: 'Transparency', CS: 'DeviceCMYK' }
      const X = addForm(d, `${SQUARE} 0 0.5 0 0 k 100 20 40 40 re f`, { Group, Resources: {} })
      return [{ content: '0 0 1 0 k /X Do', resources: { XObject: { X } } }]
    }
    expect(await inksAt(draw)).toEqual([0, 0, 100, 0])
    expect(await inksAt(draw, [120, 60])).toEqual([0, 50, 0, 0])
  })

  it('show a form in the space of the page', async () => {
    const draw: Draw = (d) => {
      const X = addForm(d, `1 0 0.4 0 scn ${SQUARE}`, { Resources: {} })
      return [{ content: '0 0 1 0 k /X Do', resources: { XObject: { X } } }]
    }
    expect(await inksAt(draw)).toEqual([100, 0, 40, 0])
  })

  it('mix what shows through ink by ink', async () => {
    const ExtGState: Entries = { Half: { ca: 0.5 }, Times: { BM: 'Multiply' } }
    const under = `1 0 0 0 k ${ALL_OVER}`
    expect(await painted(`${under} /Half gs 0 0 0 1 k ${SQUARE}`, { ExtGState })).toEqual([
      50, 0, 0, 50,
    ])
    expect(await painted(`${under} /Times gs 0 1 0 0.5 k ${SQUARE}`, { ExtGState })).toEqual([
      100, 100, 0, 50,
    ])
  })
})

describe('there are no plates', () => {
  it.each<[string, string, Entries]>([
    ['in sRGB', `1 0 0 rg ${SQUARE}`, {}],
    ['in sRGB by name', `/DeviceRGB cs 1 0 0 sc ${SQUARE}`, {}],
    ['in a calibrated space', '/S cs', { S: ['CalRGB', { WhitePoint: [1, 1, 1] }] }],
    ['where a profile stands for a device', `1 0 0 0 k ${SQUARE}`, { DefaultCMYK: 'DeviceCMYK' }],
  ])('%s', async (_, content, ColorSpace) => {
    expect(await whyNone(() => [{ content, resources: { ColorSpace } }])).toBe('screen-colours')
  })

  it('but a space for screens that nothing is painted in does not matter', async () => {
    const spaces: Entries = { S: ['CalRGB', { WhitePoint: [1, 1, 1] }] }
    expect(await withSpaces(spaces, `1 0 0 0 k ${SQUARE}`)).toEqual([100, 0, 0, 0])
  })

  it('in a space that is none', async () => {
    expect(await whyNone(() => [{ content: '/Nothing cs 1 scn' }])).toBe('unknown-colours')
  })

  it('where glyphs are drawings', async () => {
    const Font: Entries = { F1: { Subtype: 'Type3' } }
    expect(await whyNone(() => [{ content: '', resources: { Font } }])).toBe('drawn-fonts')
  })

  it('of more than eight spot inks', async () => {
    const inks = Array.from({ length: 9 }, (_, i) => `Spot${i}`)
    const ColorSpace: Entries = { S: ['DeviceN', inks, 'DeviceCMYK', TINT] }
    expect(await whyNone(() => [{ content: '/S cs', resources: { ColorSpace } }])).toBe(
      'too-many-inks',
    )
  })

  it('of a content stream that cannot be read', async () => {
    const draw: Draw = (d) => {
      const X = addForm(d, 'not compressed', { Filter: 'FlateDecode', Resources: {} })
      return [{ content: '/X Do', resources: { XObject: { X } } }]
    }
    expect(await whyNone(draw)).toBe('unreadable')
  })
})
