import { type Catalogue, jobOf, type PrintRun, type Sender } from '@flyer-open-data/flyer'
import type { FontBook, LeafletRequest } from '@flyer-open-data/ui'

/**
 * What the leaflet of a sender is laid out from, for the edition of a run. It is one and the same
 * object for as long as edition and sender are: what is laid out from it can be kept by it.
 */
export function leafletRequestsOf(
  catalogue: Catalogue,
  fonts: FontBook,
): (run: PrintRun, sender: Sender) => LeafletRequest {
  const kept = new Map<string, LeafletRequest>()
  return (run, sender) => {
    const key = JSON.stringify([run.edition, sender.id])
    const known = kept.get(key)
    if (known) return known
    // Nothing of the run but its edition decides where a line stands.
    const { edition, format, landingLink, owner, partner } = jobOf(catalogue, run, sender)
    const request = { edition, format, landingLink, owner, partner, fonts }
    kept.set(key, request)
    return request
  }
}
