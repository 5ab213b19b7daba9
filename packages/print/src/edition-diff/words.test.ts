import { expect, it } from 'vitest'
import { dataName } from './words.ts'

it('what an edition says of itself has a French name', () => {
  expect(dataName('updatedOn')).toBe('Date de mise à jour')
  expect(dataName('provenance.corrections.2.reason')).toBe('Provenance › Correction 3 › Motif')
})
