import { describe, expect, it } from 'vitest'
import { telephoneDoubt } from './telephone-doubt.ts'

describe('a telephone number', () => {
  it.each([
    '',
    '0387000000',
    '03 87 00 00 00',
    '03.87.00.00.00',
    '+33 3 87 00 00 00',
    '+33 (0)3 87 00 00 00',
    '0033 387000000',
    '+352 24 78 00 00',
    '0049 721 0000',
  ])('is not doubted when it is whole, or of another country: « %s »', (telephone) => {
    expect(telephoneDoubt(telephone)).toBeUndefined()
  })

  it.each([
    '03 87 00 00',
    '3 87 00 00 00',
    '03 87 00 00 00 0',
    '+33 3 87 00 00',
    '0000000000',
    'a',
  ])('is doubted when digits lack or are too many: « %s »', (telephone) => {
    expect(telephoneDoubt(telephone)?.mend).toContain('dix chiffres')
  })
})
