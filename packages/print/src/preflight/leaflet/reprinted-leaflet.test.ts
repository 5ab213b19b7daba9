import {
  hashOf,
  identityKeywords,
  imprintOf,
  jobOf,
  leafletDigests,
  REPRINT_RUN,
  type Sender,
} from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { CATALOGUE, itemAt, runOf } from '../../testing/catalogue.ts'
import { FILE } from '../rules/example-file.ts'
import { expectedLeaflet } from './expected-leaflet.ts'
import { reprintedLeaflet } from './reprinted-leaflet.ts'

const PARTNER = itemAt(CATALOGUE.partners, 0)
const MEMBER: Sender = { ...PARTNER, id: 'toul', name: 'Terres Touloises' }
const RUN = { ...runOf('meuse-2024'), id: REPRINT_RUN }
const JOB = jobOf(CATALOGUE, RUN, MEMBER)

const telling = (keywords: string) =>
  reprintedLeaflet({ ...FILE, info: { Keywords: keywords } }, CATALOGUE)
const linesOf = (leaflet: ReturnType<typeof telling>) =>
  leaflet?.texts.flatMap(({ field, text }) => (field.startsWith('imprint') ? [text] : []))

describe('the reprint of a sender that no catalogue knows', () => {
  const leaflet = telling(identityKeywords(JOB))

  it('has the texts of the edition and of its owner, and the imprint that its metadata tell', () => {
    const owners = expectedLeaflet(jobOf(CATALOGUE, RUN), 'sides')
    const { edition, reprint } = imprintOf(JOB)
    expect(leaflet?.texts).toEqual([
      ...owners.texts.filter(({ field }) => field !== 'landingLink.url'),
      { panel: 'need-help', side: 'outside', field: 'imprint.edition', text: edition },
      { panel: 'need-help', side: 'outside', field: 'imprint.reprint', text: reprint },
    ])
  })

  it('may say more on the back cover alone, and lead where it says', () => {
    expect(leaflet).toMatchObject({
      sender: 'toul',
      url: null,
      untold: { panel: 'need-help', sender: 'Terres Touloises' },
    })
  })

  it('must print two lines, which no file does, where its metadata tell another hash or day', () => {
    const keywords = identityKeywords(JOB)
    const { edition } = imprintOf(JOB)
    const hash = hashOf(JOB, leafletDigests(JOB))
    expect(linesOf(telling(keywords.replace(hash, '00000000')))).toEqual([
      edition.replace(hash, '00000000'),
      edition,
      'Réimpression\u00a0: Terres Touloises',
    ])
    expect(linesOf(telling(keywords.replace('2024-11-21', '2024-11-22')))).toHaveLength(3)
  })
})

describe('a sender of the catalogue', () => {
  it('is held to its own texts and address: its mentions alone are unknown', () => {
    const mentions = { keepOffStreet: true as const }
    const leaflet = telling(identityKeywords(jobOf(CATALOGUE, { ...RUN, mentions }, PARTNER)))
    expect(leaflet).toMatchObject({
      url: 'https://trois-vallons.example/donnees',
      untold: { sender: PARTNER.name },
    })
    expect(leaflet?.texts.map(({ field }) => field)).toContain('partner.contact.email')
  })

  it('is judged by the catalogue in its own runs, or where it says something else', () => {
    expect(telling(identityKeywords(jobOf(CATALOGUE, runOf('meuse-2024'), PARTNER)))).toBe(
      undefined,
    )
    const other = { ...PARTNER, name: 'Un autre nom' }
    expect(telling(identityKeywords(jobOf(CATALOGUE, RUN, other)))).toBe(undefined)
  })
})

it.each([
  ['nothing', ''],
  ['an edition that there is not', identityKeywords(JOB).replace('edition-1', 'edition-9')],
])('a file that tells of %s is no such reprint', (_, keywords) => {
  expect(telling(keywords)).toBe(undefined)
})
