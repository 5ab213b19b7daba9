import { EMPTY_FORM, filledFields, formFrom, type ReprintForm } from './form.ts'

/** Where a browser keeps what was typed. */
const STORAGE_KEY = 'flyer-open-data/reimprimer'

/** Of the form in which it is kept: what is in another is not read. */
const VERSION = 1

/** What a browser had kept. */
export interface KeptForm {
  readonly form: ReprintForm
  readonly state: 'none' | 'restored' | 'unreadable'
}

/** Reads what was kept; whatever that is, what comes back can be edited. */
export function readKeptForm(): KeptForm {
  const kept = storage()?.getItem(STORAGE_KEY)
  if (kept === undefined || kept === null) return { form: EMPTY_FORM, state: 'none' }
  const form = readForm(kept)
  return form ? { form, state: 'restored' } : { form: EMPTY_FORM, state: 'unreadable' }
}

function readForm(kept: string): ReprintForm | undefined {
  try {
    const { version, form } = Object(JSON.parse(kept))
    return version === VERSION ? formFrom(form) : undefined
  } catch {
    return undefined
  }
}

/**
 * Keeps a form, and nothing of an empty one.
 * @returns false when the browser keeps nothing: private browsing, a full disk
 */
export function keepForm(form: ReprintForm): boolean {
  const place = storage()
  if (!place) return false
  const filled = filledFields(form)
  try {
    if (Object.keys(filled).length === 0) place.removeItem(STORAGE_KEY)
    else place.setItem(STORAGE_KEY, JSON.stringify({ version: VERSION, form: filled }))
    return true
  } catch {
    return false
  }
}

/** What was typed, for whoever has to tell of it or forget it when the page itself cannot. */
export const KEPT_FORM = {
  isThere: () => readKeptForm().state === 'restored',
  erase: () => keepForm(EMPTY_FORM),
}

/** The storage of this browser; none when it refuses to give it. */
function storage(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch {
    return undefined
  }
}
