import type { ToldPreflightFinding } from '@flyer-open-data/print/report-parts'
import { describe, expect, it } from 'vitest'
import { placesOn } from './places.ts'

const found = (changes: Partial<ToldPreflightFinding>): ToldPreflightFinding => ({
  ...{
    rule: 'P301',
    title: '',
    severity: 'error',
    page: 1,
    where: '',
    what: '',
    why: '',
    mend: '',
  },
  areaMm: { x: 10, y: 10, width: 20, height: 5 },
  ...changes,
})

describe('the places of a page', () => {
  it('that lie on each other are one, as grave as its gravest finding, numbered as in the list', () => {
    const findings = [
      found({ severity: 'warning', areaMm: { x: 10.4, y: 10, width: 20, height: 5.5 } }),
      found({}),
    ]
    expect(placesOn(1, findings)).toEqual([
      { area: { x: 10, y: 10, width: 20, height: 5 }, severity: 'error', numbers: [1, 2] },
    ])
  })

  it('are two when an edge lies further off; the larger one lies below', () => {
    const findings = [found({}), found({ areaMm: { x: 10, y: 10, width: 22, height: 5 } })]
    expect(placesOn(1, findings).map(({ numbers }) => numbers)).toEqual([[2], [1]])
  })

  it('are none for findings of another page or of the whole file', () => {
    expect(
      placesOn(2, [found({}), found({ page: 2, areaMm: null }), found({ page: null })]),
    ).toEqual([])
  })
})
