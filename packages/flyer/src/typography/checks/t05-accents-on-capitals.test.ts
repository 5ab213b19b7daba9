import { describe, expect, it } from 'vitest'
import { mendsOf } from '../testing/faults-of.ts'

describe('T5: mends', () => {
  it.each([
    ['DEMARCHE', 'Write "DÉMARCHE".'],
    ['Evenement', 'Write "Événement".'],
    ['Evénements', 'Write "Événements".'],
    ['A la une', 'Write "À".'],
  ])('T5: mends %j', (text, mend) => {
    expect(mendsOf('T5', text)).toEqual([mend])
  })
})
