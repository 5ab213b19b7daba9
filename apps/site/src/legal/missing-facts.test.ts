import { expect, it } from 'vitest'
import { missingFactsWarning } from './missing-facts.ts'

it('each fact that is missing is named, with the place to write it', () => {
  const warning = missingFactsWarning([
    ['address', 'adresse de l’éditeur', '1 place d’Armes, Metz'],
    ['host.name', 'nom de l’hébergeur', null],
  ])
  expect(warning).toContain('host.name (nom de l’hébergeur)')
  expect(warning).toContain('apps/site/src/legal/publisher.ts')
  expect(warning).not.toContain('adresse')
})

it('nothing is said once all facts are there', () => {
  expect(missingFactsWarning([['address', 'adresse', 'Metz']])).toBeUndefined()
})
