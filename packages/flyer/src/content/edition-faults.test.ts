import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../catalogue.ts'
import { findTypographyFaults, findValueFaults } from './edition-faults.ts'
import { applyPatch } from './patch.ts'
import type { Edition } from './schema.ts'

const [edition] = readCatalogue().editions
if (!edition) throw new Error('The catalogue has no edition.')

/** Edition 1 with another value at a pointer. */
const edited = (path: string, value: string | string[]): Edition =>
  applyPatch(edition, [{ op: 'replace', path, value }]) as Edition

describe('the typography faults of an edition', () => {
  it('are none in edition 1', () => {
    expect(findTypographyFaults(edition)).toEqual([])
  })

  it('name the panel, the field and the rule', () => {
    const draft = edited('/panels/voices/testimonials/1/words', "L'open data ?")
    expect(findTypographyFaults(draft)).toMatchObject([
      { rule: 'T1', place: { panel: 'voices', field: 'testimonials.1.words' } },
      { rule: 'T4', place: { panel: 'voices', field: 'testimonials.1.words' } },
    ])
  })
})

describe('the texts that the schema refuses', () => {
  it('are none in edition 1', () => {
    expect(findValueFaults(edition)).toEqual([])
  })

  it.each([
    ['/panels/cover/title', 'cover', 'title', 'empty', ''],
    ['/panels/need-help/offer/1/text', 'need-help', 'offer.1.text', 'empty', ''],
    ['/panels/need-help/email', 'need-help', 'email', 'not-an-email', 'contact'],
    ['/panels/why-publish/reasons', 'why-publish', 'reasons', 'none', []],
  ])('at %s are told by panel and field', (path, panel, field, fault, value) => {
    expect(findValueFaults(edited(path, value))).toMatchObject([
      { rule: 'value', fault, place: { edition: 'edition-1', panel, field } },
    ])
  })

  it('are not all that can be wrong: the rest is refused as in any edition', () => {
    expect(() => findValueFaults(edited('/updatedOn', 'demain'))).toThrow(
      expect.objectContaining({ name: 'ContentError' }),
    )
  })
})
