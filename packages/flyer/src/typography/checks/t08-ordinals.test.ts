import { describe, expect, it } from 'vitest'
import { mendsOf } from '../testing/faults-of.ts'

describe('T8: mends', () => {
  it.each([
    ['4ème', 'Write "4e", the suffix set superior.'],
    ['5èmes', 'Write "5es", the suffix set superior.'],
    ['1ère', 'Write "1re", the suffix set superior.'],
    ['1ème', 'Write "1er" or "1re", the suffix set superior.'],
    ['XXIème', 'Write "XXIe", the suffix set superior.'],
  ])('T8: mends %j', (text, mend) => {
    expect(mendsOf('T8', text)).toEqual([mend])
  })
})
