import type { PrintRun } from '../runs/print-run.ts'
import { type HashedLeaflet, hashOf, type LeafletDigests, leafletDigests } from './leaflet-hash.ts'

/** What a file says of the leaflet in it, in its metadata. */
export interface ToldIdentity {
  /** Id of the edition: `edition-1`. */
  readonly edition: string
  /** Its day, ISO 8601. */
  readonly date: string
  /** The short hash, 8 hexadecimal figures. */
  readonly hash: string
  /** Id of the sender. */
  readonly sender: string
  /** Id of the print run. */
  readonly run: string
  readonly digests: LeafletDigests
  /** Name of the sender: the last of them, since it may hold any sign. */
  readonly name: string
}

/** What a job’s files say of their leaflet. */
export interface IdentityRequest extends HashedLeaflet {
  readonly run: Pick<PrintRun, 'id'>
}

/**
 * The keywords of a leaflet’s files, for whoever looks at their properties and for the check of the
 * edition: `edition: edition-1; date: 2024-11-21; hash: 4617e3d6; …`.
 */
export function identityKeywords(job: IdentityRequest): string {
  const { edition, owner, partner, run } = job
  const digests = leafletDigests(job)
  const { id, name } = partner ?? owner
  return [
    `edition: ${edition.id}`,
    `date: ${edition.updatedOn}`,
    `hash: ${hashOf(job, digests)}`,
    `sender: ${id}`,
    `run: ${run.id}`,
    `parts: ${digests.senders}-${digests.mentions}`,
    `name: ${name}`,
  ].join('; ')
}

const KEYWORDS =
  /^edition: (edition-\d{1,6}); date: (\d{4}-\d\d-\d\d); hash: ([0-9a-f]{8}); sender: ([a-z0-9-]{1,200}); run: ([a-z0-9-]{1,200}); parts: ([0-9a-f]{16})-([0-9a-f]{16}); name: (.{1,1000})$/u

/** Reads keywords as `identityKeywords` writes them; undefined for any others. */
export function readIdentity(keywords: string): ToldIdentity | undefined {
  const found = KEYWORDS.exec(keywords)
  if (!found) return undefined
  const [, edition = '', date = '', hash = '', sender = '', run = ''] = found
  const [senders = '', mentions = '', name = ''] = found.slice(6)
  return { edition, date, hash, sender, run, digests: { senders, mentions }, name }
}
