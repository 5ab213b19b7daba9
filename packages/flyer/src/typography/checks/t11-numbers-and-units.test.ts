import { describe, expect, it } from 'vitest'
import { mendsOf } from '../testing/faults-of.ts'

describe('T11: mends', () => {
  it.each([
    ['100 %', 'Write "100[no-break space U+00A0]%".'],
    ['14h30', 'Write "14[no-break space U+00A0]h[no-break space U+00A0]30".'],
    ['10 000', 'Write "10[thin no-break space U+202F]000".'],
  ])('T11: mends %j', (text, mend) => {
    expect(mendsOf('T11', text)).toEqual([mend])
  })
})
