import { describe, expect, it } from 'vitest'
import { example } from './examples.ts'
import { type FoundBy, preflightRule } from './preflight-rule.ts'

/** A rule that finds so many faults on each of several pages. */
const finding = (perPage: number, pages: number) =>
  preflightRule<'P803'>({
    id: 'P803',
    title: 'Nothing',
    source: 'this test',
    severity: 'error',
    needs: [],
    examples: { passes: [], fails: [] },
    check: () =>
      Array.from(
        { length: pages * perPage },
        (_, i): FoundBy<'P803'> => ({
          fault: 'layers',
          values: {},
          place: { page: Math.floor(i / perPage) + 1 },
        }),
      ),
  }).check(example())

describe('findings of a rule', () => {
  it('are all told where they are few', () => {
    expect(finding(6, 2).map(({ fault }) => fault)).toEqual(Array(12).fill('layers'))
  })

  it('are five a page, and how many there are besides', () => {
    const found = finding(9, 2)
    expect(found).toHaveLength(12)
    expect(found[5]).toEqual({ fault: 'more', values: { count: 4 }, place: { page: 1 } })
  })

  it('are twelve a file, and how many there are besides: none is left out of the count', () => {
    const found = finding(9, 400)
    const told = found.map(({ fault, values }) => (fault === 'more' ? Number(values.count) : 1))
    expect(found).toHaveLength(13)
    expect(found.at(-1)?.place).toEqual({})
    expect(told.reduce((a, b) => a + b)).toBe(9 * 400)
  })
})
