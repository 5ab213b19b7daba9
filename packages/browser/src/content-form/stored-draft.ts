import { diff, type Edition, FlyerError, readPatch, withTexts } from '@flyer-open-data/flyer'

/** Where a browser keeps the draft. */
export const STORAGE_KEY = 'flyer-open-data/contenu-en-direct'

/** Of the form in which it is kept: a draft in another form is not read. */
const VERSION = 1

/** What a browser had kept. */
export interface KeptDraft {
  readonly draft: Edition
  /** `unreadable`: something was kept that cannot be read, or is for another edition. */
  readonly state: 'none' | 'restored' | 'unreadable'
}

/** Reads the draft that was kept; whatever was kept, what comes back can be edited. */
export function readKept(storage: Storage | undefined, edition: Edition): KeptDraft {
  const kept = storage?.getItem(STORAGE_KEY)
  if (kept === undefined || kept === null) return { draft: edition, state: 'none' }
  try {
    const { version, edition: id, patch } = Object(JSON.parse(kept))
    if (version !== VERSION || id !== edition.id) return { draft: edition, state: 'unreadable' }
    return { draft: withTexts(edition, readPatch(patch)), state: 'restored' }
  } catch (error) {
    if (!(error instanceof SyntaxError || error instanceof FlyerError)) throw error
    return { draft: edition, state: 'unreadable' }
  }
}

/**
 * Keeps what a draft changes in its edition, and nothing when it changes nothing.
 * @returns false when the browser keeps nothing: private browsing, a full disk
 */
export function keep(storage: Storage | undefined, edition: Edition, draft: Edition): boolean {
  if (!storage) return false
  const patch = diff(edition, draft)
  try {
    if (patch.length === 0) storage.removeItem(STORAGE_KEY)
    else {
      const kept = { version: VERSION, edition: edition.id, patch }
      storage.setItem(STORAGE_KEY, JSON.stringify(kept))
    }
    return true
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** The storage of this browser; none when it refuses to give it. */
export function openStorage(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
