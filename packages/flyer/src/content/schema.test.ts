import { describe, expect, it } from 'vitest'
import { parse } from '../errors/parse.ts'
import { edition1 } from './edition-1.ts'
import { editionSchema } from './schema.ts'

const read = (edition: unknown) => parse(editionSchema, edition, 'edition')

/** Edition 1 with something changed in a copy. */
function edited(change: (edition: typeof edition1) => unknown): typeof edition1 {
  const copy = structuredClone(edition1)
  change(copy)
  return copy
}

/** Puts any value into a field, whatever its type: what comes from outside is not typed. */
const put = (target: object, key: string, value: unknown) => Object.assign(target, { [key]: value })

describe('an edition', () => {
  it('is read as it is written: no space, sign or capital is altered', () => {
    expect(read(edition1)).toEqual(edition1)
  })

  it('may have its panels read in another order', () => {
    const readingOrder = edition1.readingOrder.toReversed()
    expect(read({ ...edition1, readingOrder }).readingOrder).toEqual(readingOrder)
  })

  it('may have a panel less than others', () => {
    const { voices: _, ...panels } = edition1.panels
    const readingOrder = edition1.readingOrder.filter((id) => id !== 'voices')
    expect(read({ ...edition1, panels, readingOrder })).toMatchObject({ panels, readingOrder })
  })
})

describe('an edition is refused at', () => {
  const panelsOf = (change: (panels: (typeof edition1)['panels']) => unknown) =>
    edited(({ panels }) => change(panels))

  it.each<[field: string, when: string, edition: unknown]>([
    ['id', 'it is no number of edition', { ...edition1, id: 'v2' }],
    ['language', 'it is not French', { ...edition1, language: 'en-GB' }],
    ['status', 'it is neither validated nor a draft', { ...edition1, status: 'printed' }],
    ['updatedOn', 'it is no day', { ...edition1, updatedOn: '2024-11-31' }],
    ['licence', 'it is another licence', { ...edition1, licence: 'CC-BY-4.0' }],
    ['readingOrder', 'it leaves a panel out', { ...edition1, readingOrder: ['cover'] }],
    [
      'readingOrder',
      'it reads a panel twice',
      { ...edition1, readingOrder: ['cover', ...edition1.readingOrder] },
    ],
    ['panels.cover.title', 'it is empty', panelsOf((p) => put(p.cover, 'title', ''))],
    [
      'panels.why-publish.reasons',
      'there is none',
      panelsOf((p) => put(p['why-publish'], 'reasons', [])),
    ],
    [
      'panels.why-publish.reasons.0.theme',
      'it has no icon',
      panelsOf((p) => put(p['why-publish'].reasons[0] ?? {}, 'theme', 'fun')),
    ],
    [
      'panels.voices.testimonials.1.speaker',
      'nobody speaks',
      panelsOf((p) => put(p.voices.testimonials[1] ?? {}, 'speaker', '')),
    ],
    [
      'panels.did-you-know.call.steps',
      'the flow has two steps',
      panelsOf((p) => p['did-you-know'].call.steps.pop()),
    ],
    [
      'panels.get-organised.columns',
      'there are two phases',
      panelsOf((p) => p['get-organised'].columns.pop()),
    ],
    [
      'panels.get-organised.columns.2.actions',
      'a phase has nothing to do',
      panelsOf((p) => put(p['get-organised'].columns[2], 'actions', [])),
    ],
    [
      'panels.need-help.offer',
      'it is a plain string',
      panelsOf((p) => put(p['need-help'], 'offer', 'Un appui')),
    ],
    [
      'panels.need-help.offer.1.strong',
      'it is neither true nor absent',
      panelsOf((p) => put(p['need-help'].offer[1] ?? {}, 'strong', false)),
    ],
    [
      'panels.need-help.email',
      'it is no address',
      panelsOf((p) => put(p['need-help'], 'email', 'contact')),
    ],
    [
      'panels.need-help.website',
      'it has its scheme, which would be printed and stand twice in the link',
      panelsOf((p) => put(p['need-help'], 'website', 'https://www.datagrandest.fr')),
    ],
    [
      'title',
      'it holds a control character, which metadata cannot',
      edited((edition) => put(edition, 'title', 'Engager\u000bune démarche')),
    ],
  ])('%s when %s', (field, _, edition) => {
    const where = `edition, ${field.replace(/^panels\./, '')}`
    expect(() => read(edition)).toThrow(
      expect.objectContaining({
        name: 'ContentError',
        parts: expect.objectContaining({ where }),
      }),
    )
  })

  it('a panel that no leaflet has', () => {
    const edition = edited(({ panels }) => put(panels, 'advert', { title: 'Achetez' }))
    expect(() => read(edition)).toThrow(/« advert ».*\(edition, panels\)/)
  })

  it('a panel that is read and is missing, or is there and never read', () => {
    const missing = edited(({ panels }) => put(panels, 'cover', undefined))
    const unread = { ...edition1, readingOrder: edition1.readingOrder.slice(1) }
    for (const edition of [missing, unread]) {
      expect(() => read(edition)).toThrow(/\(edition, readingOrder\)/)
    }
  })
})

describe('the provenance of edition 1', () => {
  const { provenance, panels } = read(edition1)

  it('says which strings depart from the minutes, by a path that leads to them', () => {
    const printed = provenance.corrections.map(({ path }) =>
      path
        .replace(/^panels\./, '')
        .split('.')
        .reduce<unknown>((value, key) => Object(value)[key], panels),
    )
    expect(printed).toEqual([
      'ENGAGER UNE DÉMARCHE OPEN DATA DANS MA COLLECTIVITÉ',
      'Wikimaginot',
      'SAINT-LOUIS Agglomération',
    ])
  })

  it('gives the day of the meeting and the day of its minutes', () => {
    expect(provenance).toMatchObject({ sourceDate: '2024-09-26', publishedOn: '2024-11-21' })
  })
})
