import { ContentError, type Place } from '@flyer-open-data/flyer'
import { type PDFDict, PDFDocument } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { type Entries, follow, toObject } from '../../testing/small-pdf.ts'
import { refuseTransparency } from './refuse-transparency.ts'

const { context } = await PDFDocument.create()

const resourcesWith = (state: Entries) =>
  toObject(context, { ExtGState: { Ga1: { Type: 'ExtGState', LW: 2, ...state } } }) as PDFDict

const PLACE: Place = { page: 2, objects: [{ kind: 'form', name: 'X1' }] }

const stateOf = (resources: PDFDict) => String(follow(resources, 'ExtGState', 'Ga1'))

describe('a graphics state is refused', () => {
  it.each<{ what: string; state: Entries; names: RegExp }>([
    { what: 'that fills half through', state: { ca: 0.5 }, names: /transparent \(ca 0\.5\)/ },
    { what: 'that fills almost wholly', state: { ca: 0.99 }, names: /ca 0\.99/ },
    { what: 'that strokes half through', state: { CA: 0.5 }, names: /CA 0\.5/ },
    { what: 'that multiplies', state: { BM: 'Multiply' }, names: /BM \/Multiply/ },
    {
      what: 'that multiplies where it is known',
      state: { BM: ['Multiply', 'Normal'] },
      names: /BM \[ \/Multiply/,
    },
    {
      what: 'that has a soft mask',
      state: { SMask: { Type: 'Mask', S: 'Luminosity' } },
      names: /SMask/,
    },
    { what: 'whose opacity is no number', state: { ca: 'Normally' }, names: /ca \/Normally/ },
    { what: 'with a transfer function', state: { TR: 'Identity' }, names: /curves .*TR / },
    { what: 'with a halftone', state: { HT: { Type: 'Halftone' } }, names: /curves .*HT / },
    { what: 'that makes black its own way', state: { BG2: 'Default' }, names: /curves .*BG2 / },
  ])('$what', ({ state, names }) => {
    const resources = resourcesWith(state)
    expect(stateOf(resources)).toContain(`/${Object.keys(state)[0]} `)
    const refuse = () => refuseTransparency(resources, PLACE)
    expect(refuse).toThrow(ContentError)
    expect(refuse).toThrow(names)
    expect(refuse).toThrow(/\(page 2, form X1, graphics state Ga1\)$/)
  })

  it('with every setting that lets through, in one word', () => {
    const resources = resourcesWith({ ca: 0.5, CA: 0.4, BM: 'Normal', TR: 'Identity', HTP: 1 })
    expect(() => refuseTransparency(resources, PLACE)).toThrow(
      expect.objectContaining({
        reports: [
          expect.objectContaining({ what: 'Something is transparent (ca 0.5, CA 0.4).' }),
          expect.objectContaining({ what: expect.stringContaining('(TR /Identity, HTP 1)') }),
        ],
      }),
    )
  })

  it('with the others of its page, all at once', () => {
    const resources = toObject(context, {
      ExtGState: { Half: { ca: 0.5 }, Opaque: { ca: 1 }, Bent: { TR2: 'Default' } },
    }) as PDFDict
    expect(() => refuseTransparency(resources, { page: 1 })).toThrow(
      expect.objectContaining({
        reports: ['Half', 'Bent'].map((name) =>
          expect.objectContaining({ where: `page 1, graphics state ${name}` }),
        ),
      }),
    )
  })

  it('whichever of several it is', () => {
    const resources = context.obj({
      ExtGState: { Opaque: { ca: 1 }, Half: context.register(context.obj({ ca: 0.5 })) },
    }) as PDFDict
    expect(() => refuseTransparency(resources, { page: 1 })).toThrow(/graphics state Half/)
  })
})

describe('a graphics state that hides what lies under', () => {
  it.each<{ what: string; state: Entries }>([
    { what: 'by its opacities', state: { ca: 1, CA: 1 } },
    { what: 'by its blend mode', state: { BM: 'Normal' } },
    { what: 'by the blend mode of old', state: { BM: 'Compatible' } },
    { what: 'by each of its blend modes', state: { BM: ['Compatible', 'Normal'] } },
    { what: 'without a mask', state: { SMask: 'None' } },
  ])('$what loses those settings and keeps the others', ({ state }) => {
    const resources = resourcesWith(state)
    for (const key of Object.keys(state)) expect(stateOf(resources)).toContain(`/${key} `)
    refuseTransparency(resources, { page: 1 })
    expect(follow(resources, 'ExtGState', 'Ga1')).toEqual(context.obj({ Type: 'ExtGState', LW: 2 }))
  })
})

it('takes resources without graphics states', () => {
  const resources = context.obj({ Font: {} }) as PDFDict
  refuseTransparency(resources, { page: 1 })
  expect(String(resources)).toBe(String(context.obj({ Font: {} })))
})
