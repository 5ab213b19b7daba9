import { describe, expect, it } from 'vitest'
import { mendsOf } from '../testing/faults-of.ts'

describe('T6: mends', () => {
  it.each([
    ['n° 12', 'Write "n°[no-break space U+00A0]12".'],
    ['Nº\u00a012', 'Write "N°[no-break space U+00A0]12".'],
    ['le n°', 'Follow "n°" by a no-break space (U+00A0) and figures, or write the word "numéro".'],
  ])('T6: mends %j', (text, mend) => {
    expect(mendsOf('T6', text)).toEqual([mend])
  })
})
