import { type Edition, readCatalogue, withText } from '@flyer-open-data/flyer'
import { describe, expect, it } from 'vitest'
import { keep, readKept, STORAGE_KEY } from './stored-draft.ts'

const [edition] = readCatalogue().editions
if (!edition) throw new Error('The catalogue has no edition.')

/** A browser's storage in memory. */
function storageOf(kept?: string): Storage {
  const items = new Map(kept === undefined ? [] : [[STORAGE_KEY, kept]])
  return {
    length: 0,
    clear: () => items.clear(),
    key: () => null,
    getItem: (key) => items.get(key) ?? null,
    removeItem: (key) => items.delete(key),
    setItem: (key, value) => items.set(key, value),
  }
}

const draft = withText(edition, { panel: 'cover', field: 'title' }, "L'ESSAI\u202f!")

describe('a draft', () => {
  it('comes back as it was kept, faults and all', () => {
    const storage = storageOf()
    expect(keep(storage, edition, draft)).toBe(true)
    expect(readKept(storage, edition)).toEqual({ draft, state: 'restored' })
  })

  it('that changes nothing leaves nothing behind', () => {
    const storage = storageOf()
    keep(storage, edition, draft)
    keep(storage, edition, edition)
    expect(storage.getItem(STORAGE_KEY)).toBeNull()
    expect(readKept(storage, edition)).toEqual({ draft: edition, state: 'none' })
  })

  it('is not kept where there is no storage, or a full one', () => {
    const full: Storage = {
      ...storageOf(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    }
    expect(keep(undefined, edition, draft)).toBe(false)
    expect(keep(full, edition, draft)).toBe(false)
    expect(readKept(undefined, edition)).toEqual({ draft: edition, state: 'none' })
  })
})

describe('what was kept cannot be read when it is', () => {
  const kept = (changes: object) =>
    JSON.stringify({ version: 1, edition: edition.id, patch: [], ...changes })

  it('unlike a good one', () => {
    expect(readKept(storageOf(kept({})), edition).state).toBe('restored')
  })

  it.each([
    ['empty', ''],
    ['no JSON', '{'],
    ['JSON of nothing', 'null'],
    ['of another version', kept({ version: 2 })],
    ['of another edition', kept({ edition: 'edition-0' })],
    ['without a patch', kept({ patch: undefined })],
    ['a patch of what is no text', kept({ patch: [replace('/updatedOn', 'x')] })],
    ['a patch of what is not there', kept({ patch: [replace('/panels/advert/title', 'x')] })],
    ['a patch that puts no text', kept({ patch: [replace('/panels/cover/title', 3)] })],
  ])('%s', (_, value) => {
    expect(readKept(storageOf(value), edition satisfies Edition)).toEqual({
      draft: edition,
      state: 'unreadable',
    })
  })

  function replace(path: string, value: unknown) {
    return { op: 'replace', path, value }
  }
})
