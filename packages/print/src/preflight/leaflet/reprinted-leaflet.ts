import {
  type Catalogue,
  type Edition,
  editionLine,
  FLOW_ARROW,
  hashOf,
  jobOf,
  leafletDigests,
  leafletOf,
  REPRINT_RUN,
  reprintLine,
  sendersOf,
  type ToldIdentity,
} from '@flyer-open-data/flyer'
import type { FileFacts } from '../file/file-facts.ts'
import {
  ADDRESS_FIELD,
  BACK_COVER,
  type ExpectedLeaflet,
  expectedLeaflet,
} from './expected-leaflet.ts'
import { toldIdentity } from './told-identity.ts'

/**
 * The leaflet that a member’s reprint must be: the edition’s texts, the owner’s, and the imprint that
 * its metadata tell. The sender’s own lines and its mentions are in no catalogue, so the panel where
 * they stand may hold other texts. Undefined for a file that tells of no such reprint.
 */
export function reprintedLeaflet(
  file: FileFacts,
  catalogue: Catalogue,
): ExpectedLeaflet | undefined {
  const told = toldIdentity(file)
  const edition = catalogue.editions.find(({ id }) => id === told?.edition)
  const [run] = catalogue.printRuns
  if (!told || !edition || !run) return undefined
  const sender = sendersOf(catalogue).find(({ id }) => id === told.sender)
  if (sender) {
    if (told.run !== REPRINT_RUN) return undefined
    const known = leafletDigests(leafletOf(catalogue, edition, sender))
    // Somebody else under a name that is known is judged by what is known.
    if (known.senders !== told.digests.senders) return undefined
  }
  const reprint = { ...run, id: REPRINT_RUN, edition: edition.id, mentions: {} }
  const leaflet = expectedLeaflet(jobOf(catalogue, reprint, sender), 'sides')
  const side = leaflet.panels.find(({ id }) => id === BACK_COVER)?.side
  if (!side) return undefined
  const texts = leaflet.texts.filter(({ field }) => sender || field !== ADDRESS_FIELD)
  const imprint = imprintTold(told, edition, catalogue)
  return {
    ...leaflet,
    sender: told.sender,
    texts: [...texts, ...imprint.map((line) => ({ panel: BACK_COVER, side, ...line }))],
    url: sender ? leaflet.url : null,
    imprint: [FLOW_ARROW],
    untold: { panel: BACK_COVER, sender: told.name },
  }
}

/**
 * The lines that must be printed: what metadata tell, and what the edition’s words come to. These are
 * one line, unless one of them was changed; then no file has both.
 */
function imprintTold(told: ToldIdentity, edition: Edition, { format }: Catalogue) {
  const lines = [
    editionLine({ id: told.edition, updatedOn: told.date }, told.hash),
    editionLine(edition, hashOf({ edition, format }, told.digests)),
  ]
  return [
    ...[...new Set(lines)].map((text) => ({ field: 'imprint.edition', text })),
    { field: 'imprint.reprint', text: reprintLine(told.name) },
  ]
}
