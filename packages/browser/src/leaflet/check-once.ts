import type { Edition } from '@flyer-open-data/flyer'
import { type CheckedDraft, checkDraft, type LeafletRequest } from '@flyer-open-data/ui'

/** What was laid out from one request: its panels by their content, and each draft as a whole. */
interface LaidOut {
  readonly panels: NonNullable<LeafletRequest['laidOut']>
  readonly drafts: WeakMap<Edition, CheckedDraft>
}

const kept = new WeakMap<LeafletRequest, LaidOut>()

/**
 * Checks and lays out a draft of an edition as `checkDraft` does, once for each request and draft:
 * who turns to another sender and back gets the very layout that was there.
 *
 * @param draft the edition of the request unless given
 */
export function checkOnce(request: LeafletRequest, draft: Edition = request.edition): CheckedDraft {
  const { panels, drafts } = keptFor(request)
  const known = drafts.get(draft)
  if (known) return known
  const checked = checkDraft({ ...request, edition: draft, laidOut: panels })
  drafts.set(draft, checked)
  return checked
}

function keptFor(request: LeafletRequest): LaidOut {
  const known = kept.get(request)
  if (known) return known
  const laidOut: LaidOut = { panels: new WeakMap(), drafts: new WeakMap() }
  kept.set(request, laidOut)
  return laidOut
}
