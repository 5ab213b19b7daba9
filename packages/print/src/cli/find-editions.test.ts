import { readCatalogueOfDrafts } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { catalogueWithDraft } from '../testing/catalogue.ts'
import { findEditions } from './find-editions.ts'

const catalogue = readCatalogueOfDrafts(catalogueWithDraft(() => undefined))
const found = (...ids: string[]) => findEditions(catalogue, ids).map(({ id }) => id)

describe('the editions to compare', () => {
  it('are two of the catalogue, in the order of the call', () => {
    expect(found('edition-1', 'edition-2')).toEqual(['edition-1', 'edition-2'])
    expect(found('edition-2', 'edition-1')).toEqual(['edition-2', 'edition-1'])
  })

  it.each([
    ['none is named', [], 'UsageError', /not 0/],
    ['one is named', ['edition-1'], 'UsageError', /not 1/],
    ['three are named', ['edition-1', 'edition-2', 'edition-1'], 'UsageError', /not 3/],
    ['one is named twice', ['edition-2', 'edition-2'], 'UsageError', /« edition-2 » .* itself/],
    ['one is unknown', ['edition-1', 'edition2'], 'UnknownNameError', /« edition2 »/],
    ['both are unknown', ['v1', 'v2'], 'UnknownNameError', /« v1 », « v2 »/],
  ])('are refused when %s', (_, ids, name, what) => {
    expect(() => found(...ids)).toThrow(
      expect.objectContaining({
        name,
        parts: {
          what: expect.stringMatching(what),
          where: `arguments: ${['diff', ...ids].join(' ')}`,
          why: expect.stringMatching(/\.$/),
          mend: expect.stringContaining('The editions are: edition-1, edition-2.'),
        },
      }),
    )
  })

  it('are none as long as there is one edition, whatever is named', () => {
    const one = { ...catalogue, editions: catalogue.editions.slice(0, 1) }
    for (const ids of [[], ['edition-1'], ['edition-1', 'edition-2']]) {
      expect(() => findEditions(one, ids)).toThrow(/There is only « edition-1 »/)
    }
  })

  it('are told the nearest name of one that is misspelt', () => {
    expect(() => found('edition-1', 'edition2')).toThrow(
      expect.objectContaining({
        parts: expect.objectContaining({
          mend: expect.stringContaining('Did you mean « edition-2 »?'),
        }),
      }),
    )
  })
})
