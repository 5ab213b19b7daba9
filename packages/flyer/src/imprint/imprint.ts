import type { Edition } from '../content/schema.ts'
import { formatDay } from '../typography/french-date.ts'
import { type HashedLeaflet, hashOf, leafletDigests } from './leaflet-hash.ts'

/** What a leaflet says of itself in small: which it is, and who printed it again. */
export interface Imprint {
  /** « Édition 1, 21 novembre 2024 · 3f9a2c1b ». */
  readonly edition: string
  /** « Réimpression : » and a name; none on the edition’s own files. */
  readonly reprint: string | undefined
}

/** What an imprint is made from. */
export interface ImprintRequest extends HashedLeaflet {
  /** Whether somebody prints again what the edition’s own print runs have printed. */
  readonly isReprint: boolean
}

/** The imprint of a leaflet. */
export function imprintOf(leaflet: ImprintRequest): Imprint {
  const { edition, owner, partner, isReprint } = leaflet
  return {
    edition: editionLine(edition, hashOf(leaflet, leafletDigests(leaflet))),
    reprint: isReprint ? reprintLine((partner ?? owner).name) : undefined,
  }
}

/** The line that tells the edition. */
export const editionLine = ({ id, updatedOn }: Pick<Edition, 'id' | 'updatedOn'>, hash: string) =>
  `Édition\u00a0${id.replace('edition-', '')}, ${formatDay(updatedOn)}\u00a0· ${hash}`

/** The line that tells who prints it again. */
export const reprintLine = (name: string) => `Réimpression\u00a0: ${name}`
