import { describe, expect, it } from 'vitest'
import { faultsOf } from '../testing/faults-of.ts'

describe('T7: capitals of a title', () => {
  it('T7: accepts a month in capitals in a title, but not with its first letter alone in capitals', () => {
    expect(faultsOf('T7', 'Rendez-vous le 12\u00a0NOVEMBRE', 'title')).toEqual([])
    expect(faultsOf('T7', 'Rendez-vous le 12\u00a0Novembre', 'title')).toEqual(['Novembre'])
  })
})
