import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { type PrintRunInput, printRunSchema, printRuns } from './print-run.ts'

const run: PrintRunInput = {
  id: 'essai-2025',
  event: 'Un essai',
  place: 'Metz',
  date: '2025-03-14',
  quantity: { kind: 'exact', count: 10 },
  edition: 'edition-1',
}
const read = (value: unknown) => parse(printRunSchema, value, 'print run')

describe('a print run', () => {
  it.each([['2024-11-12'], ['2024-10'], [null]])('may be dated %j', (date) => {
    expect(read({ ...run, date }).date).toBe(date)
  })

  it.each([
    ['date', '2024-13'],
    ['date', '2024-00'],
    ['date', '2023-02-29'],
    ['date', '12/11/2024'],
    ['date', '2024'],
    ['id', 'Meuse 2024'],
    ['id', '../meuse-2024'],
    ['id', 'meuse/2024'],
    ['id', ''],
    ['id', 'diff'],
    ['event', ''],
    ['place', ''],
    ['edition', 'v2'],
    ['quantity', null],
  ])('is refused when its %s is %j', (field, value) => {
    expect(() => read({ ...run, [field]: value })).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        parts: expect.objectContaining({ where: `print run, ${field}` }),
      }),
    )
  })
})

it('a run may begin with the word for a comparison, and be no more than like it', () => {
  expect(read({ ...run, id: 'diff-2025' }).id).toBe('diff-2025')
})

describe('the print runs decided', () => {
  const runs = printRuns.map(read)

  it('are the four of the minutes, each with its quantity and nothing invented', () => {
    expect(runs.map(({ id, quantity }) => [id, quantity])).toEqual([
      ['fig-2024', { kind: 'unknown' }],
      ['meuse-2024', { kind: 'exact', count: 100 }],
      ['rencontres-2024', { kind: 'exact', count: 250 }],
      ['reserve-2024', { kind: 'range', min: 100, max: 200 }],
    ])
  })

  it('keep the day that the minutes give, and only the month where they give no day', () => {
    expect(runs.map(({ date, place }) => [date, place])).toEqual([
      ['2024-10', 'Saint-Dié-des-Vosges'],
      ['2024-11-12', 'Bar-le-Duc'],
      ['2024-12-05', 'Metz'],
      [null, null],
    ])
  })

  it('add up to 450 to 550 copies, the unknown quantity apart', () => {
    const total = (end: 'min' | 'max') =>
      runs.reduce((sum, { quantity }) => {
        if (quantity.kind === 'unknown') return sum
        return sum + (quantity.kind === 'exact' ? quantity.count : quantity[end])
      }, 0)
    expect([total('min'), total('max')]).toEqual([450, 550])
  })

  it('all print edition 1', () => {
    expect(new Set(runs.map(({ edition }) => edition))).toEqual(new Set(['edition-1']))
  })
})
