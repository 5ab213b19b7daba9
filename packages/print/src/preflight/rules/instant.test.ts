import { expect, it } from 'vitest'
import { dayOf, instantOf } from './instant.ts'

it.each([
  ['D:20241121000000Z', '2024-11-21T00:00:00Z'],
  ["D:20241121013000+01'30'", '2024-11-21T00:00:00Z'],
  ['D:20241120220000-02', '2024-11-21T00:00:00.000Z'],
  ['D:20241121', '2024-11-21T00:00:00+00:00'],
  ['2024-11-21T01:00:00+01:00', '2024-11-21'],
])('%s is the same instant as %s', (one, other) => {
  expect(instantOf(one)).toBe(Date.UTC(2024, 10, 21) / 1000)
  expect(instantOf(other)).toBe(Date.UTC(2024, 10, 21) / 1000)
})

it.each(['', 'hier', 'D:20249999', '21/11/2024'])('« %s » is no date', (text) => {
  expect(instantOf(text)).toBeUndefined()
})

it('the day of a date is the one that is written', () => {
  expect(dayOf("D:20241121003000+01'00'")).toBe('2024-11-21')
  expect(dayOf('2024-11-21T23:30:00-05:00')).toBe('2024-11-21')
  expect(dayOf('2024')).toBeUndefined()
})
