import { readCatalogue } from '@flyer-open-data/flyer'
import { expect, it } from 'vitest'
import { knownNames } from './known-names.ts'

it('a view begins with a run whose quantity is known, and may choose any', () => {
  const catalogue = readCatalogue()
  const { runs } = knownNames(catalogue)
  const first = catalogue.printRuns.find(({ id }) => id === runs[0])
  expect(first?.quantity.kind).not.toBe('unknown')
  expect(runs.toSorted()).toEqual(catalogue.printRuns.map(({ id }) => id).toSorted())
})

it('and with the owner of the leaflet', () => {
  const catalogue = readCatalogue()
  expect(knownNames(catalogue).senders[0]).toBe(catalogue.owner.id)
})
