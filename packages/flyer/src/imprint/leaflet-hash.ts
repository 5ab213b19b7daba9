import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Edition } from '../content/schema.ts'
import type { Format } from '../format/format.ts'
import type { Mentions } from '../runs/mentions.ts'
import type { LandingLink } from '../senders/landing-link.ts'
import type { Sender } from '../senders/sender.ts'
import { canonicalJson } from './canonical-json.ts'

/** What a leaflet is, whatever it is printed on: all that its hash stands for. */
export interface HashedLeaflet {
  readonly edition: Edition
  readonly format: Pick<Format, 'id'>
  readonly owner: Sender
  readonly partner: Sender | undefined
  readonly landingLink: Pick<LandingLink, 'url'>
  readonly mentions: Mentions
}

/** What the senders of a leaflet and its mentions come to, as far as another can check them. */
export interface LeafletDigests {
  /** 16 hexadecimal figures for who says it and where its code leads. */
  readonly senders: string
  /** 16 hexadecimal figures for the mentions of the print run. */
  readonly mentions: string
}

/** Figures of the hash that is printed: one in four thousand million is the same by accident. */
const HASH_FIGURES = 8

const DIGEST_FIGURES = 16

/** The digests of a leaflet’s senders and mentions. Where a link leads today is on no paper. */
export function leafletDigests({
  owner,
  partner,
  landingLink,
  mentions,
}: Omit<HashedLeaflet, 'edition' | 'format'>): LeafletDigests {
  const printed = ({ landingLink: _, ...sender }: Sender) => sender
  return {
    senders: digestOf(
      { owner: printed(owner), partner: partner && printed(partner), url: landingLink.url },
      DIGEST_FIGURES,
    ),
    mentions: digestOf(mentions, DIGEST_FIGURES),
  }
}

/**
 * The short hash of a leaflet: the first figures of a SHA-256 over its edition, its format and the
 * digests of its senders and mentions. Whoever knows the edition and is told the digests can compute
 * it again. Paper, bleed and product are no part of it.
 */
export function hashOf(
  { edition, format }: Pick<HashedLeaflet, 'edition' | 'format'>,
  { senders, mentions }: LeafletDigests,
): string {
  return digestOf({ edition, format: format.id, senders, mentions }, HASH_FIGURES)
}

const digestOf = (value: unknown, figures: number) =>
  bytesToHex(sha256(utf8ToBytes(canonicalJson(value)))).slice(0, figures)
