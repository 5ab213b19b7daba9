import { describe, expect, it } from 'vitest'
import { mendsOf } from '../testing/faults-of.ts'

describe('T10: mends', () => {
  it.each([
    ['coeur', 'Write "cœur".'],
    ['Oeuvre', 'Write "Œuvre".'],
    ['COEUR', 'Write "CŒUR".'],
    ['ex aequo', 'Write "ex æquo".'],
  ])('T10: mends %j', (text, mend) => {
    expect(mendsOf('T10', text)).toEqual([mend])
  })
})
