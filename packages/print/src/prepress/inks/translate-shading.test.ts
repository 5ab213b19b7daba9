import { ContentError, type Place } from '@flyer-open-data/flyer'
import { type PDFDict, PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { inkNumbers } from '../../testing/ink-numbers.ts'
import { rgbOfHex, rgbOfInk } from '../../testing/screen-rgb.ts'
import { type Entries, follow, toObject } from '../../testing/small-pdf.ts'
import { translateShading } from './translate-shading.ts'

const IN_SHADING: Place = { page: 2, objects: [{ kind: 'shading', name: 'S1' }] }
const PATTERN: Place = { page: 2, objects: [{ kind: 'pattern', name: 'P1' }] }

const SUN_INK = inkNumbers('sun')
const AQUA_INK = inkNumbers('aqua')

/** A colour that is the screen colour of no ink. */
const STRAY = '#123456'

const SUN = rgbOfInk('sun')
const AQUA = rgbOfInk('aqua')
const straight = (C0: number[], C1: number[], more: Entries = {}): Entries => ({
  FunctionType: 2,
  Domain: [0, 1],
  N: 1,
  C0,
  C1,
  ...more,
})
const stitched = (...Functions: Entries[]): Entries => ({
  FunctionType: 3,
  Domain: [0, 1],
  Bounds: [0.5],
  Encode: [0, 1, 0, 1],
  Functions,
})

const { context } = await PDFDocument.create()

/** A gradient along a line; the entries replace or join what it has. */
function shadingOf(entries: Entries): PDFDict {
  return toObject(context, {
    ShadingType: 2,
    ColorSpace: 'DeviceRGB',
    Coords: [0, 0, 9, 0],
    ...entries,
  }) as PDFDict
}

const read = (shading: PDFDict, ...path: (string | number)[]) => String(follow(shading, ...path))

describe('a gradient', () => {
  it('of one stretch goes from recipe to recipe', () => {
    const shading = shadingOf({ Function: straight(SUN, AQUA) })
    expect(read(shading, 'ColorSpace')).toBe('/DeviceRGB')
    translateShading(shading, { page: 1 })
    expect(read(shading, 'ColorSpace')).toBe('/DeviceCMYK')
    expect(read(shading, 'Function', 'C0')).toBe(`[ ${SUN_INK} ]`)
    expect(read(shading, 'Function', 'C1')).toBe(`[ ${AQUA_INK} ]`)
  })

  it('of several stretches goes from recipe to recipe in each', () => {
    const inner = stitched(straight(AQUA, SUN), straight(SUN, AQUA))
    const shading = shadingOf({ Function: stitched(straight(SUN, AQUA), inner) })
    translateShading(shading, { page: 1 })
    const part = (...path: (string | number)[]) => read(shading, 'Function', 'Functions', ...path)
    expect(part(0, 'C0')).toBe(`[ ${SUN_INK} ]`)
    expect(part(1, 'Functions', 0, 'C0')).toBe(`[ ${AQUA_INK} ]`)
    expect(part(1, 'Functions', 1, 'C0')).toBe(`[ ${SUN_INK} ]`)
    expect(read(shading, 'Function', 'Bounds')).toBe('[ 0.5 ]')
  })

  it('has a ground in ink', () => {
    const shading = shadingOf({ Function: straight(SUN, AQUA), Background: rgbOfInk('paper') })
    translateShading(shading, { page: 1 })
    expect(read(shading, 'Background')).toBe('[ 0 0 0 0 ]')
  })

  it('may share its function with another, and be met twice', () => {
    const shared = context.register(toObject(context, straight(SUN, AQUA)))
    const [first, second] = [shadingOf({ Function: shared }), shadingOf({ Function: shared })]
    for (const shading of [first, second, first]) translateShading(shading, { page: 1 })
    for (const shading of [first, second]) {
      expect(read(shading, 'ColorSpace')).toBe('/DeviceCMYK')
      expect(read(shading, 'Function', 'C0')).toBe(`[ ${SUN_INK} ]`)
    }
  })

  it('loses the range of a component: it was of three, and there are four', () => {
    const shading = shadingOf({ Function: straight(SUN, AQUA, { Range: [0, 1, 0, 1, 0, 1] }) })
    expect(read(shading, 'Function', 'Range')).toBe('[ 0 1 0 1 0 1 ]')
    translateShading(shading, { page: 1 })
    expect(follow(shading, 'Function', 'Range')).toBeUndefined()
  })
})

describe('a gradient is refused', () => {
  const stray = rgbOfHex(STRAY)

  it.each<{ what: string; entries: Entries; names: RegExp }>([
    { what: 'from a stray colour', entries: { Function: straight(stray, SUN) }, names: /#123456/ },
    { what: 'to a stray colour', entries: { Function: straight(SUN, stray) }, names: /#123456/ },
    {
      what: 'with a stray colour in its second stretch',
      entries: { Function: stitched(straight(SUN, AQUA), straight(AQUA, stray)) },
      names: /#123456/,
    },
    {
      what: 'on a stray ground',
      entries: { Function: straight(SUN, AQUA), Background: stray },
      names: /#123456/,
    },
    {
      what: 'with a ground that is no colour',
      entries: { Function: straight(SUN, AQUA), Background: 'Blue' },
      names: /is the screen colour of no ink/,
    },
    {
      what: 'of four inks in a mix that is no recipe',
      entries: { ColorSpace: 'DeviceCMYK', Function: straight([0.1, 0.2, 0.3, 0.4], [0, 0, 0, 1]) },
      names: /0\.1 0\.2 0\.3 0\.4/,
    },
    {
      what: 'of four inks on a ground that is no recipe',
      entries: {
        ColorSpace: 'DeviceCMYK',
        Function: straight([0, 0, 0, 0], [0, 0, 0, 1]),
        Background: [0.1, 0.2, 0.3, 0.4],
      },
      names: /0\.1 0\.2 0\.3 0\.4/,
    },
    {
      what: 'to every plate at once, which is 400 % of ink',
      entries: { Function: straight(SUN, rgbOfInk('registration')) },
      names: /is the screen colour of no ink/,
    },
    {
      what: 'of sampled colours',
      entries: { Function: { FunctionType: 0, Domain: [0, 1] } },
      names: /function type 0/,
    },
    {
      what: 'of sampled colours in four inks',
      entries: { ColorSpace: 'DeviceCMYK', Function: { FunctionType: 0, Domain: [0, 1] } },
      names: /function type 0/,
    },
    {
      what: 'with a function for each component',
      entries: { Function: [straight([0], [1]), straight([0], [1]), straight([0], [1])] },
      names: /cannot be read/,
    },
    { what: 'without a function', entries: {}, names: /cannot be read/ },
    {
      what: 'without parts',
      entries: { Function: { FunctionType: 3, Domain: [0, 1] } },
      names: /no parts/,
    },
    {
      what: 'without a first colour',
      entries: { Function: { FunctionType: 2, Domain: [0, 1], N: 1, C1: SUN } },
      names: /no colour C0/,
    },
    {
      what: 'in grey',
      entries: { ColorSpace: 'DeviceGray', Function: straight([0], [1]) },
      names: /\/DeviceGray/,
    },
    {
      what: 'in Lab',
      entries: { ColorSpace: ['Lab', { WhitePoint: [0.96, 1, 0.82] }] },
      names: /\/Lab/,
    },
    {
      what: 'in a spot colour',
      entries: {
        ColorSpace: ['Separation', 'Gold', 'DeviceCMYK', straight([0, 0, 0, 0], [0, 0, 1, 0])],
        Function: straight([0], [1]),
      },
      names: /Gold/,
    },
    {
      what: 'without a colour space',
      entries: { ColorSpace: null, Function: straight(SUN, AQUA) },
      names: /colour space/,
    },
  ])('$what', ({ entries, names }) => {
    const translate = () => translateShading(shadingOf(entries), IN_SHADING)
    expect(translate).toThrow(ContentError)
    expect(translate).toThrow(names)
    expect(translate).toThrow(/page 2, shading S1/)
  })

  it('with all that is wrong in its ends and its ground', () => {
    const parts = [straight(stray, SUN), { FunctionType: 0, Domain: [0, 1] }]
    const entries = { Function: stitched(...parts), Background: [0.1, 0.2, 0.3, 0.4] }
    expect(() => translateShading(shadingOf(entries), IN_SHADING)).toThrow(
      expect.objectContaining({
        findings: ['no-ink', 'function-type', 'no-ink'].map((fault) =>
          expect.objectContaining({ rule: 'gradient', fault, place: IN_SHADING }),
        ),
      }),
    )
  })

  it.each([4, 5, 6, 7])('of a mesh (type %i): its colours are bytes', (ShadingType) => {
    const mesh = context.stream('\x00\x00\x00\x12\x34\x56', {
      ShadingType,
      ColorSpace: 'DeviceRGB',
    })
    const translate = () => translateShading(mesh, IN_SHADING)
    expect(translate).toThrow(ContentError)
    expect(translate).toThrow(/mesh.*\(page 2, shading S1\)/)
  })

  it('that is none', () => {
    expect(() => translateShading(undefined, PATTERN)).toThrow(
      /cannot be read\. \(page 2, pattern P1\)/,
    )
  })
})
