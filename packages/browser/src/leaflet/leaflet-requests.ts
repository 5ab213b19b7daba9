import { type Catalogue, jobOf, type PrintRun, type Sender } from '@flyer-open-data/flyer'
import type { FontBook, LeafletRequest } from '@flyer-open-data/ui'

/**
 * What the leaflet of a sender is laid out from, for the edition of a run. It is one and the same
 * object for as long as edition, sender and mentions are: what is laid out from it can be kept by it.
 */
export function leafletRequestsOf(
  catalogue: Catalogue,
  fonts: FontBook,
): (run: PrintRun, sender: Sender) => LeafletRequest {
  const kept = new Map<string, LeafletRequest>()
  return (run, sender) => {
    const job = jobOf(catalogue, run, sender)
    const { edition, format, landingLink, owner, partner, mentions, isReprint } = job
    // Nothing else of the run decides where a line stands.
    const key = JSON.stringify([run.edition, sender.id, mentions, isReprint])
    const known = kept.get(key)
    if (known) return known
    const leaflet = { edition, format, landingLink, owner, partner, mentions, isReprint }
    const request = { ...leaflet, fonts }
    kept.set(key, request)
    return request
  }
}
