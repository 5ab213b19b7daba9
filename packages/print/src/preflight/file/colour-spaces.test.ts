import { PDFDict, PDFDocument, type PDFObject } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { addStream, type Entries, type Literal, toObject } from '../../testing/small-pdf.ts'
import { readColourSpace, UNKNOWN_SPACE } from './colour-spaces.ts'

const document = await PDFDocument.create()
const { context } = document

function read(literal: Literal, ColorSpace: Entries = {}) {
  const resources = toObject(context, { ColorSpace })
  const value = literal === undefined ? undefined : toObject(context, literal)
  return readColourSpace(value, resources instanceof PDFDict ? resources : undefined)
}
const space = (family: string, components: number, others: object = {}) => ({
  family,
  components,
  colorants: [],
  base: null,
  ...others,
})
const CMYK = space('DeviceCMYK', 4)

describe('a colour space', () => {
  it.each([
    ['DeviceGray', 'DeviceGray', 1],
    ['G', 'DeviceGray', 1],
    ['DeviceRGB', 'DeviceRGB', 3],
    ['RGB', 'DeviceRGB', 3],
    ['DeviceCMYK', 'DeviceCMYK', 4],
    ['CMYK', 'DeviceCMYK', 4],
    ['Pattern', 'Pattern', 0],
  ])('is known by its name: %s', (name, family, components) => {
    expect(read(name)).toEqual(space(family, components))
    expect(read([name])).toEqual(space(family, components))
  })

  it.each<[Literal, ReturnType<typeof space>]>([
    [['CalGray', {}], space('CalGray', 1)],
    [['CalRGB', {}], space('CalRGB', 3)],
    [['Lab', {}], space('Lab', 3)],
    [['ICCBased', addStream(document, '', { N: 4 })], space('ICCBased', 4)],
    [['ICCBased', null], space('ICCBased', 0)],
    [['Indexed', 'DeviceCMYK', 1, null], space('Indexed', 1, { base: CMYK })],
    [['I', 'CMYK', 1, null], space('Indexed', 1, { base: CMYK })],
    [['Pattern', 'DeviceCMYK'], space('Pattern', 0, { base: CMYK })],
    [
      ['Separation', 'Gold', 'DeviceCMYK', {}],
      space('Separation', 1, { base: CMYK, colorants: ['Gold'] }),
    ],
    [
      ['DeviceN', ['Cyan', 'Gold'], 'DeviceCMYK', {}],
      space('DeviceN', 2, { base: CMYK, colorants: ['Cyan', 'Gold'] }),
    ],
  ])('is known by what it is made of: %j', (literal, expected) => {
    expect(read(literal)).toEqual(expected)
  })

  it('has a name in the resources', () => {
    expect(read('CS0', { CS0: ['Separation', 'Gold', 'DeviceCMYK', {}] })).toMatchObject({
      family: 'Separation',
    })
    expect(read('CS0', { CS0: 'CS1', CS1: 'DeviceCMYK' })).toEqual(CMYK)
  })

  it.each<[string, Literal, Entries]>([
    ['a name that leads nowhere', 'CS0', {}],
    ['a name that leads to itself', 'CS0', { CS0: 'CS0' }],
    ['two names that lead to each other', 'CS0', { CS0: 'CS1', CS1: 'CS0' }],
    ['a list of another kind', ['Own', 1], {}],
    ['an empty list', [], {}],
    ['a number', 7, {}],
    ['nothing', undefined, {}],
  ])('is not known from %s', (_, literal, resources) => {
    expect(read(literal, resources)).toEqual(UNKNOWN_SPACE)
  })

  it('is known no deeper than makes sense, when it is made of itself', () => {
    const ref = context.nextRef()
    context.assign(ref, toObject(context, ['Indexed', ref, 1, null]))
    let depth = 0
    let at: ReturnType<typeof readColourSpace> | null = readColourSpace(
      context.lookup(ref) as PDFObject,
      undefined,
    )
    while (at) {
      depth += 1
      at = at.base
    }
    expect(depth).toBe(6)
  })
})
