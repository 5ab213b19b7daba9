import { describe, expect, it } from 'vitest'
import { describeRule } from '../testing/describe-rule.ts'
import { mendsOf } from '../testing/faults-of.ts'

describeRule('T6', 'n°, U+00A0, figures', {
  passes: ['', 'La loi n°\u00a02016-1321', 'N°\u00a02', 'à 25\u00a0°C', 'no 12'],
  refuses: [
    ['La loi n° 2016-1321', 'n° 2016'],
    ['La loi n°2016-1321', 'n°2016'],
    ['n°\u202f12', 'n°\u202f12'],
    ['n°\u00a0\u00a012', 'n°\u00a0\u00a012'],
    ['nº\u00a012', 'nº\u00a012'],
    ['le n°', 'n°'],
    ['un n°\u00a0vert', 'n°\u00a0'],
  ],
})

describe('T6: mends', () => {
  it.each([
    ['n° 12', 'Write "n°[U+00A0]12".'],
    ['Nº\u00a012', 'Write "N°[U+00A0]12".'],
    ['le n°', 'Follow "n°" by U+00A0 and figures, or write the word "numéro".'],
  ])('T6: mends %j', (text, mend) => {
    expect(mendsOf('T6', text)).toEqual([mend])
  })
})
