import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { a4RollFold } from './a4-roll-fold.ts'
import { type FormatInput, formatSchema } from './format.ts'
import { accordion, singleFold } from './formats.fixture.ts'

const read = (format: unknown) => parse(formatSchema, format, 'format')

/** An error that names these fields and no other. */
const errorAt = (...fields: string[]) =>
  expect.objectContaining({
    name: 'ContentError',
    reports: fields.map((field) => expect.objectContaining({ where: `format, ${field}` })),
  })

/** The format with other panel widths, left to right. */
const withWidths = (
  format: FormatInput,
  outside: readonly number[],
  inside: readonly number[] = outside.toReversed(),
): FormatInput => ({
  ...format,
  outside: format.outside.map((place, i) => ({ ...place, width: outside[i] ?? place.width })),
  inside: format.inside.map((place, i) => ({ ...place, width: inside[i] ?? place.width })),
})

describe('a format', () => {
  it.each([
    ['the roll fold of the leaflet', a4RollFold],
    ['an accordion of three equal panels', accordion],
    ['a single fold from A4 to A5, with a blank panel', singleFold],
    ['a roll fold of other widths', withWidths(a4RollFold, [98, 99.5, 99.5])],
    ['a tucked panel exactly 1 mm narrower', withWidths(a4RollFold, [98, 99, 100])],
    ['widths within a hundredth of a millimetre', withWidths(accordion, [99.004, 98.997, 99])],
  ])('may be %s', (_, format) => {
    expect(read(format)).toEqual(format)
  })
})

describe('a format is refused when', () => {
  it('the panels of a side do not add up to the sheet', () => {
    expect(() => read(withWidths(accordion, [99, 99, 100], [100, 99, 99]))).toThrow(
      errorAt('outside', 'inside'),
    )
  })

  it('one side alone does not add up', () => {
    expect(() => read(withWidths(a4RollFold, [97, 100, 100], [100, 100, 96]))).toThrow(
      errorAt('inside', 'inside.2.width'),
    )
  })

  it('the inside is not the outside seen through the paper', () => {
    expect(() => read(withWidths(a4RollFold, [97, 100, 100], [97, 100, 100]))).toThrow(
      errorAt('inside.0.width', 'inside.2.width'),
    )
  })

  it('it leaves out a panel that has a place', () => {
    const left = (leavesOut: FormatInput['leavesOut']) => read({ ...singleFold, leavesOut })
    expect(left(['need-help', 'did-you-know'])).toMatchObject({ id: singleFold.id })
    expect(() => left(['voices'])).toThrow(errorAt('leavesOut'))
  })

  it('the sides differ in their number of panels', () => {
    expect(() => read({ ...singleFold, inside: accordion.inside })).toThrow(errorAt('inside'))
  })

  it.each([
    ['as wide as the others', [99, 99, 99]],
    ['half a millimetre narrower', [98.5, 99, 99.5]],
    ['wider than one of the others', [99, 96, 102]],
  ])('a roll fold tucks in a panel that is %s', (_, widths) => {
    expect(() => read(withWidths(a4RollFold, widths))).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        reports: expect.arrayContaining([
          expect.objectContaining({ where: 'format, outside.0.width' }),
        ]),
      }),
    )
  })

  it('a single fold has three panels', () => {
    expect(() => read({ ...accordion, fold: 'single' })).toThrow(errorAt('fold'))
  })

  it('a text stands in two places of the outside', () => {
    const [flap, ...others] = a4RollFold.outside
    const outside = [{ ...flap, content: 'cover' }, ...others]
    expect(() => read({ ...a4RollFold, outside })).toThrow(errorAt('outside.2.content'))
  })

  it('a text of the inside stands there again', () => {
    const inside = a4RollFold.inside.with(2, { role: 'inside-right', width: 97, content: 'voices' })
    expect(() => read({ ...a4RollFold, inside })).toThrow(errorAt('inside.2.content'))
  })

  it('a text of the outside stands on the inside too', () => {
    const inside = a4RollFold.inside.with(0, { role: 'inside-left', width: 100, content: 'cover' })
    expect(() => read({ ...a4RollFold, inside })).toThrow(errorAt('inside.0.content'))
  })

  it.each([[0], [-100], [Number.NaN], [Number.POSITIVE_INFINITY], [2001], ['100']])(
    'a panel is %s wide, whatever else follows from it',
    (width) => {
      const outside = a4RollFold.outside.map((place, i) => (i === 1 ? { ...place, width } : place))
      expect(() => read({ ...a4RollFold, outside })).toThrow(
        expect.objectContaining({
          name: 'ContentError',
          parts: expect.objectContaining({
            where: expect.stringMatching(/^format, outside\.1\.width/),
          }),
        }),
      )
    },
  )

  it.each([
    ['fold', { fold: 'gate' }],
    ['id', { id: 'A4 roll fold' }],
    ['name', { name: '' }],
    ['openSize.height', { openSize: { width: 297, height: 0 } }],
  ])('its %s is not one that the schema knows', (field, change) => {
    expect(() => read({ ...a4RollFold, ...change })).toThrow(errorAt(field))
  })

  it('a panel says what no edition has', () => {
    const outside = a4RollFold.outside.map((place) => ({ ...place, content: 'back' }))
    expect(() => read({ ...a4RollFold, outside })).toThrow(
      errorAt('outside.0.content', 'outside.1.content', 'outside.2.content'),
    )
  })
})
