import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue.ts'
import { jobOf } from '../job.ts'
import { identityKeywords, readIdentity } from './identity-keywords.ts'
import { imprintOf } from './imprint.ts'
import { hashOf, leafletDigests } from './leaflet-hash.ts'

const catalogue = readCatalogue()
const [run] = catalogue.printRuns
const [partner] = catalogue.partners
if (!run || !partner) throw new Error('the catalogue has a run and a partner')
const job = jobOf(catalogue, run)
const keywords = identityKeywords(job)

describe('the keywords of a leaflet', () => {
  it('are read as they are written', () => {
    expect(readIdentity(keywords)).toEqual({
      edition: 'edition-1',
      date: '2024-11-21',
      hash: hashOf(job, leafletDigests(job)),
      sender: 'datagrandest',
      run: 'fig-2024',
      digests: leafletDigests(job),
      name: 'DataGrandEst',
    })
  })

  it('tell the hash that is printed', () => {
    expect(imprintOf(job).edition).toContain(readIdentity(keywords)?.hash)
  })

  it('carry a name with any signs', () => {
    const named = { ...partner, name: 'L’Ill; run: x, « Été »' }
    const told = readIdentity(identityKeywords(jobOf(catalogue, run, named)))
    expect(told).toMatchObject({ sender: 'trois-vallons', name: named.name })
  })

  it.each([
    ['no keywords', ''],
    ['other keywords', 'open data, dépliant'],
    ['a hash that is none', keywords.replace(/hash: \w+/, 'hash: xyz')],
    ['a part less', keywords.replace(/; run: [^;]+/, '')],
    ['a name of many lines', `${keywords}\n`.repeat(3)],
  ])('are not read from %s', (_, text) => {
    expect(readIdentity(text)).toBeUndefined()
  })
})
