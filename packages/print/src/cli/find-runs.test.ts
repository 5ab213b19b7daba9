import { UnknownNameError } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { CATALOGUE } from '../testing/catalogue.ts'
import { findRuns } from './find-runs.ts'

const ALL = ['fig-2024', 'meuse-2024', 'rencontres-2024', 'reserve-2024']
const idsOf = (ids: readonly string[]) => findRuns(CATALOGUE, ids).map(({ id }) => id)

describe('the print runs asked for', () => {
  it('are all of them when none is named', () => {
    expect(idsOf([])).toEqual(ALL)
  })

  it('come in the order of the catalogue, whatever the order of the names', () => {
    expect(idsOf(['reserve-2024', 'fig-2024'])).toEqual(['fig-2024', 'reserve-2024'])
  })

  it('are a list of the caller’s own, so that it may change it', () => {
    findRuns(CATALOGUE, []).pop()
    expect(idsOf([])).toEqual(ALL)
  })

  it.each([
    ['meuse2024', 'meuse-2024'],
    ['Meuse-2024', 'meuse-2024'],
    ['recontres-2024', 'rencontres-2024'],
    ['fig', 'fig-2024'],
  ])('may be misspelt: « %s » suggests « %s » and lists them all', (typed, nearest) => {
    expect(() => idsOf([typed])).toThrow(
      expect.objectContaining({
        name: UnknownNameError.name,
        parts: expect.objectContaining({
          what: expect.stringContaining(`« ${typed} »`),
          where: `arguments: ${typed}`,
          mend: `Did you mean « ${nearest} »? The print runs are: ${ALL.join(', ')}.`,
        }),
      }),
    )
  })

  it('may be like none: then they are listed, and none is suggested', () => {
    expect(() => idsOf(['metz-2024'])).toThrow(
      expect.objectContaining({
        parts: expect.objectContaining({ mend: `The print runs are: ${ALL.join(', ')}.` }),
      }),
    )
  })

  it.each([
    ['5', 'looks like the value of an option', '--bleed'],
    ['press', 'looks like the value of an option', '--product'],
    ['trois-vallons', 'is a sender', '--sender'],
    ['datagrandest', 'is a sender', '--sender'],
  ])('are no values of options: « %s » %s, and the mend passes it to %s', (value, is, option) => {
    expect(() => idsOf(['meuse-2024', value])).toThrow(
      expect.objectContaining({
        parts: expect.objectContaining({
          mend:
            `« ${value} » ${is}: npm takes options itself unless -- stands before them, ` +
            `as in npm run print -- fig-2024 ${option} ${value}`,
        }),
      }),
    )
  })

  it('are refused together when one is unknown, and each unknown one is named', () => {
    expect(() => idsOf(['fig-2024', 'x-1', 'meuse-2024', 'y-2'])).toThrow(/« x-1 », « y-2 »/)
  })
})
