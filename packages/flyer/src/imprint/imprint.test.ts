import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue.ts'
import { withText } from '../content/edit-edition.ts'
import { jobOf, leafletOf } from '../job.ts'
import { REPRINT_RUN } from '../runs/print-run.ts'
import { checkText } from '../typography/check-text.ts'
import { type ImprintRequest, imprintOf } from './imprint.ts'
import { hashOf, leafletDigests } from './leaflet-hash.ts'

const catalogue = readCatalogue()
const [edition] = catalogue.editions
const [run] = catalogue.printRuns
const [partner] = catalogue.partners
if (!edition || !run || !partner)
  throw new Error('the catalogue has an edition, a run and a partner')
const leaflet = leafletOf(catalogue, edition)
const reprint = { ...run, id: REPRINT_RUN }
const printer = { name: 'Imprimerie', address: 'Rue de la Gare, Épinal' }
const hashed = (changes: Partial<ImprintRequest> = {}) =>
  imprintOf({ ...leaflet, ...changes }).edition.split('· ')[1]

describe('an imprint', () => {
  it('tells edition, day and hash, and nobody on the edition’s own files', () => {
    expect(imprintOf(jobOf(catalogue, run))).toEqual({
      edition: expect.stringMatching(
        /^Édition\u00a01, 21\u00a0novembre\u00a02024\u00a0· [0-9a-f]{8}$/,
      ),
      reprint: undefined,
    })
  })

  it('tells who prints it again: the owner by a reprint, a partner always', () => {
    expect(imprintOf(jobOf(catalogue, reprint)).reprint).toBe('Réimpression\u00a0: DataGrandEst')
    expect(imprintOf(jobOf(catalogue, run, partner)).reprint).toBe(
      `Réimpression\u00a0: ${partner.name}`,
    )
  })

  it('obeys the typography rules', () => {
    const { edition: line, reprint: again = '' } = imprintOf(jobOf(catalogue, reprint, partner))
    expect(checkText({ text: line.replace(/ [0-9a-f]+$/, ''), role: 'body' }, {})).toEqual([])
    expect(checkText({ text: again, role: 'body' }, {})).toEqual([])
  })
})

describe('the hash of a leaflet', () => {
  it('is the beginning of a SHA-256, as another program computes it', () => {
    const digests = leafletDigests(leaflet)
    const sorted = (value: unknown): unknown =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(
            Object.keys(value)
              .toSorted()
              .map((key) => [key, sorted(Reflect.get(value, key))]),
          )
        : Array.isArray(value)
          ? value.map(sorted)
          : value
    const text = JSON.stringify(sorted({ edition, format: catalogue.format.id, ...digests }))
    expect(hashed()).toBe(createHash('sha256').update(text).digest('hex').slice(0, 8))
    expect(hashOf(leaflet, digests)).toBe(hashed())
  })

  it('is another where one word, the format, a sender, the link or a mention is another', () => {
    const others = [
      { edition: withText(edition, { panel: 'cover', field: 'title' }, 'OUVRIR SES DONNÉES') },
      { edition: { ...edition, updatedOn: '2024-11-22' } },
      { format: { ...leaflet.format, id: 'a5-single-fold' } },
      { owner: { ...leaflet.owner, name: 'DataGrandEst+' } },
      { partner },
      { partner: { ...partner, name: 'Toul' } },
      { landingLink: { ...leaflet.landingLink, url: 'https://www.datagrandest.fr/donnees' } },
      { mentions: { printer } },
      { mentions: { printer: { ...printer, name: 'Imprimerie Nouvelle' } } },
      { mentions: { keepOffStreet: true as const } },
    ]
    const hashes = [{}, ...others].map(hashed)
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('is the same on other paper, by another run, and where the link leads elsewhere today', () => {
    const uncoated = jobOf(catalogue, { ...run, id: 'autre', paper: 'uncoated', bleed: 5 })
    expect(imprintOf(uncoated)).toEqual(imprintOf(leaflet))
    const redirect = { target: 'https://example.org/', status: 307 } as const
    const landingLink = { ...leaflet.landingLink, redirect }
    expect(hashed({ landingLink, owner: { ...leaflet.owner, landingLink } })).toBe(hashed())
  })
})
