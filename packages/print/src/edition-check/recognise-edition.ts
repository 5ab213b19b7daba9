import {
  type Catalogue,
  type Edition,
  hashOf,
  jobOf,
  leafletDigests,
  leafletOf,
  printedTexts,
  REPRINT_RUN,
  reprintLine,
  sendersOf,
  type ToldIdentity,
} from '@flyer-open-data/flyer'
import type { FileFacts } from '../preflight/file/file-facts.ts'
import { type ExpectedLeaflet, expectedLeaflet } from '../preflight/leaflet/expected-leaflet.ts'
import { recogniseLeaflet } from '../preflight/leaflet/recognise-leaflet.ts'
import { isShown, type ShownText, shownText } from '../preflight/leaflet/shown-text.ts'
import { toldIdentity } from '../preflight/leaflet/told-identity.ts'
import { readFile } from '../preflight/read-file.ts'
import type { ChangeFound, EditionAnswer, FoundLeaflet, ToldEdition } from './edition-answer.ts'
import { type PrintedImprint, printedImprints } from './printed-imprints.ts'

/** All that a file tells of the leaflet in it. */
interface Evidence {
  readonly shown: readonly ShownText[]
  readonly printed: readonly PrintedImprint[]
  readonly told: ToldIdentity | undefined
  /** The edition whose words it holds, at least half of them. */
  readonly words: string | undefined
}

/**
 * Whether a leaflet is up to date: which edition the bytes of a file are, and whether they are exactly
 * what was published. What metadata tell is held against what is printed. Nothing is thrown for what
 * the bytes hold, and reading them costs no more than preflight lets it.
 */
export async function recogniseEdition(
  bytes: Uint8Array,
  catalogue: Catalogue,
): Promise<EditionAnswer> {
  const read = await readFile(bytes)
  if ('unreadable' in read) {
    return { outcome: read.unreadable.fault === 'not-a-pdf' ? 'not-a-pdf' : 'unreadable' }
  }
  const evidence = evidenceOf(read.file, catalogue)
  const found = foundIn(evidence, catalogue)
  const edition = currentEdition(catalogue)
  if (!found || !edition) return { outcome: 'not-this-leaflet' }
  const current: ToldEdition = { edition: edition.id, date: edition.updatedOn }
  const age = numberOf(found.edition) - numberOf(current.edition)
  if (age !== 0) return { outcome: age < 0 ? 'older' : 'newer', found, current }
  if (evidence.printed.length === 0 && !evidence.told) {
    return { outcome: 'without-hash', found, current }
  }
  const why = changeIn(evidence, edition, catalogue)
  if (why) return { outcome: 'changed', found, current, why }
  const isOwners = senderOf(evidence, edition, catalogue) === catalogue.owner.id
  return { outcome: 'current', found, current, by: isOwners ? 'owner' : 'member' }
}

function evidenceOf(file: FileFacts, catalogue: Catalogue): Evidence {
  const shown = file.pages.map((page) => shownText(page, () => true))
  const leaflet = recogniseLeaflet(file, leafletsOfEditions(catalogue))
  return {
    shown,
    printed: printedImprints(shown),
    told: toldIdentity(file),
    words: leaflet?.edition,
  }
}

/** The owner’s leaflet of every edition, printed or not: whoever prints it again keeps its words. */
function leafletsOfEditions(catalogue: Catalogue): ExpectedLeaflet[] {
  const [run] = catalogue.printRuns
  if (!run) return []
  return catalogue.editions.map(({ id }) =>
    expectedLeaflet(jobOf(catalogue, { ...run, edition: id }), 'sides'),
  )
}

/** What a file is, by what is printed, else by its words, else by its metadata. */
function foundIn(
  { printed, told, words }: Evidence,
  { editions }: Catalogue,
): FoundLeaflet | undefined {
  const [line] = printed
  const edition = line?.edition ?? words ?? told?.edition
  if (edition === undefined) return undefined
  const known = editions.find(({ id }) => id === edition)
  const date = line?.date ?? told?.date ?? known?.updatedOn
  const hash = line?.hash ?? told?.hash
  return {
    edition,
    ...(date === undefined ? {} : { date }),
    ...(hash === undefined ? {} : { hash }),
    ...(told === undefined ? {} : { sender: told.name }),
  }
}

/** The last edition that was validated. */
function currentEdition({ editions }: Catalogue): Edition | undefined {
  return editions
    .filter(({ status }) => status === 'validated')
    .toSorted((a, b) => numberOf(a.id) - numberOf(b.id))
    .at(-1)
}

const numberOf = (edition: string) => Number(edition.replace('edition-', ''))

/** Why a leaflet of an edition is not known to be what was published; undefined when it is. */
function changeIn(
  evidence: Evidence,
  edition: Edition,
  catalogue: Catalogue,
): ChangeFound | undefined {
  const { shown, printed, told } = evidence
  if (!printedTexts(edition).every(({ text }) => isShown(text, shown))) return 'words'
  const [line, ...others] = printed
  if (!line || others.length > 0 || line.date !== edition.updatedOn) return 'metadata'
  if (told && (told.hash !== line.hash || told.edition !== line.edition)) return 'metadata'
  return senderOf(evidence, edition, catalogue) === undefined ? 'sender' : undefined
}

/** Id of the sender by whom the printed hash is that of the edition’s words; undefined when nobody is. */
function senderOf(
  { told, printed, shown }: Evidence,
  edition: Edition,
  catalogue: Catalogue,
): string | undefined {
  const hash = printed[0]?.hash
  if (!told) {
    // Metadata were taken away: only who is known can be found, by the hash alone.
    return sendersOf(catalogue).find(
      (sender) => hashOfKnown(catalogue, edition, sender.id).hash === hash,
    )?.id
  }
  const leaflet = { edition, format: catalogue.format }
  if (hashOf(leaflet, told.digests) !== hash) return undefined
  const known = hashOfKnown(catalogue, edition, told.sender).senders
  if (known !== undefined && known !== told.digests.senders) return undefined
  const isReprint = told.sender !== catalogue.owner.id || told.run === REPRINT_RUN
  return isReprint && !isShown(reprintLine(told.name), shown) ? undefined : told.sender
}

/** The digest of a sender of the catalogue, and the hash of its leaflet without mentions. */
function hashOfKnown(catalogue: Catalogue, edition: Edition, id: string) {
  const sender = sendersOf(catalogue).find((known) => known.id === id)
  if (!sender) return {}
  const leaflet = leafletOf(catalogue, edition, sender)
  const digests = leafletDigests(leaflet)
  return { senders: digests.senders, hash: hashOf(leaflet, digests) }
}
