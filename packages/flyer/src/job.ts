import { type Catalogue, editionOf } from './catalogue.ts'
import { openPointsOf, type PointOfRun } from './content/open-points.ts'
import type { Edition } from './content/schema.ts'
import type { Format } from './format/format.ts'
import type { Mentions } from './runs/mentions.ts'
import { type PrintRun, REPRINT_RUN } from './runs/print-run.ts'
import type { LandingLink } from './senders/landing-link.ts'
import type { Sender } from './senders/sender.ts'

/** What is printed: an edition, by a sender, in a format, for a print run and on its paper. */
export interface Job {
  /** Name of its folder and of its files: that of the run, and of the sender that is not the owner. */
  readonly id: string
  readonly run: PrintRun
  readonly edition: Edition
  readonly format: Format
  /** Whose leaflet it is. */
  readonly owner: Sender
  /** Who reprints it and stands beside the owner; none where the owner prints it. */
  readonly partner: Sender | undefined
  /** Where the code leads. */
  readonly landingLink: LandingLink
  /** What the run carries besides the edition’s words. */
  readonly mentions: Mentions
  /** Whether it prints again what the edition’s own runs print: a partner’s leaflet, or the owner’s reprint. */
  readonly isReprint: boolean
  readonly openPoints: readonly PointOfRun[]
}

/** What a leaflet looks like, whatever it is printed for. */
type Leaflet = Pick<
  Job,
  'edition' | 'format' | 'owner' | 'partner' | 'landingLink' | 'mentions' | 'isReprint'
>

/**
 * The leaflet of an edition.
 * @param sender who prints it; the owner unless given
 * @param run what it is printed for; an own one of the edition unless given
 */
export function leafletOf(
  catalogue: Catalogue,
  edition: Edition,
  sender?: Sender,
  run?: Pick<PrintRun, 'id' | 'mentions'>,
): Leaflet {
  const { format, owner } = catalogue
  const partner = sender && sender.id !== owner.id ? sender : undefined
  return {
    ...{ edition, format, owner, partner },
    landingLink: partner?.landingLink ?? owner.landingLink,
    mentions: run?.mentions ?? {},
    isReprint: partner !== undefined || run?.id === REPRINT_RUN,
  }
}

/**
 * The job of a print run.
 *
 * @param sender who prints it, one of the catalogue's; the owner unless given
 * @throws ContentError when the catalogue was not made by `readCatalogue`
 */
export function jobOf(catalogue: Catalogue, run: PrintRun, sender?: Sender): Job {
  const leaflet = leafletOf(catalogue, editionOf(catalogue, run), sender, run)
  return {
    ...leaflet,
    // No id of a run has an underscore, so no two jobs have one name.
    id: leaflet.partner ? `${run.id}_${leaflet.partner.id}` : run.id,
    run,
    openPoints: openPointsOf(catalogue.openPoints, run),
  }
}
