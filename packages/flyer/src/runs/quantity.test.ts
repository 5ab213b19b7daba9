import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { quantitySchema } from './print-run.ts'

const read = (quantity: unknown) => parse(quantitySchema, quantity, 'quantity')
const refusedAt = (field: string) =>
  expect.objectContaining({
    name: 'ContentError',
    parts: expect.objectContaining({ where: `quantity, ${field}` }),
  })

describe('a quantity', () => {
  it.each([
    [{ kind: 'exact', count: 1 }],
    [{ kind: 'exact', count: 250 }],
    [{ kind: 'range', min: 100, max: 200 }],
    [{ kind: 'range', min: 100, max: 101 }],
    [{ kind: 'unknown' }],
  ])('may be %j', (quantity) => {
    expect(read(quantity)).toEqual(quantity)
  })

  it.each([[0], [-1], [1.5], [Number.NaN], [1_000_001], ['100'], [null], [undefined]])(
    'is refused for a count of %j',
    (count) => {
      expect(() => read({ kind: 'exact', count })).toThrow(refusedAt('count'))
    },
  )

  it.each([
    ['more', 200, 100],
    ['the same', 100, 100],
  ])('is refused for a range whose least is %s than its most', (_, min, max) => {
    expect(() => read({ kind: 'range', min, max })).toThrow(refusedAt('max'))
  })

  it.each([
    ['min', 0, 200],
    ['min', 0.5, 200],
    ['min', -100, 200],
    ['max', 100, 200.5],
  ])('is refused for a range whose %s is no count: %d to %d', (field, min, max) => {
    expect(() => read({ kind: 'range', min, max })).toThrow(refusedAt(field))
  })

  it('is refused when it is unknown and yet counted', () => {
    expect(() => read({ kind: 'unknown', count: 100 })).toThrow(/count/)
  })

  it.each([[100], ['100 à 200'], [{ kind: 'about', count: 100 }], [null]])(
    'is never guessed from %j',
    (quantity) => {
      expect(() => read(quantity)).toThrow(expect.objectContaining({ name: 'ContentError' }))
    },
  )
})
