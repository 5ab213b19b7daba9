import type { Found } from './finding.ts'
import type { Rule } from './rule.ts'

/** How an operation of a patch is not for the edition that it is applied to: by its JSON Pointer. */
export type PatchFaults = {
  readonly 'not-there': { readonly path: string }
  /** It changes something else than a text that may be edited, or puts no text there. */
  readonly 'no-text': { readonly path: string }
}

/** An operation of a patch, beside what it is applied to. */
export interface PatchedPlace {
  /** Its JSON Pointer (RFC 6901). */
  readonly path: string
  readonly isThere: boolean
  /** Whether a text stands there and is given for it. */
  readonly isText: boolean
}

const title: PatchedPlace = { path: '/panels/cover/title', isThere: true, isText: true }

/** A patch changes what is there, and an edit texts alone. Source: RFC 6902, and this project. */
export const patchRule: Rule<PatchedPlace, 'patch', Found<PatchFaults>> = {
  id: 'patch',
  title: 'A patch for the edition that it is applied to',
  source: 'RFC 6902, 4.3; this project: an edit changes words',
  severity: 'error',
  examples: {
    passes: [title],
    fails: [
      { ...title, isThere: false, finds: ['not-there'] },
      { ...title, isText: false, finds: ['no-text'] },
    ],
  },
  check({ path, isThere, isText }) {
    if (isThere && isText) return []
    const place = { data: 'patch', field: path }
    return [{ fault: isThere ? 'no-text' : 'not-there', values: { path }, place }]
  },
}
