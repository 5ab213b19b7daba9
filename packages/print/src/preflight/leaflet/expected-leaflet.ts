import {
  asciiUrl,
  FLOW_ARROW,
  foldPositions,
  imprintOf,
  type Job,
  mentionTexts,
  panelFrames,
  printedTexts,
  readableUrl,
  SIDES,
  type Side,
} from '@flyer-open-data/flyer'
import type { Area } from '../area.ts'

/** What a file must hold when it is said to be the leaflet: made from a job, never from the file. */
export interface ExpectedLeaflet {
  readonly edition: string
  /** Its title, as metadata have it. */
  readonly title: string
  /** The day of the edition: 2024-11-21. */
  readonly updatedOn: string
  /** Id of the sender. */
  readonly sender: string
  readonly format: string
  /** The sheet as it is cut, in mm. */
  readonly openSize: { readonly width: number; readonly height: number }
  /** How the pages stand to the leaflet: its two sides, the same several times on a sheet, or a page a panel. */
  readonly pages: 'sides' | 'imposed' | 'panels'
  /** Folds of each side, in mm from the left trim edge. */
  readonly folds: { readonly outside: readonly number[]; readonly inside: readonly number[] }
  /** Every text that is printed, as `printedTexts` has it, with its panel and field. */
  readonly texts: readonly {
    readonly panel: string
    readonly field: string
    readonly text: string
    readonly side: 'outside' | 'inside'
  }[]
  /** Where the code leads, as it is encoded; null where only the sender knows. */
  readonly url: string | null
  /** What stands on the leaflet besides its texts: arrows, what tells its edition. It may be left out. */
  readonly imprint: readonly string[]
  /** What of a member’s reprint only its sender knows; null where all of its texts are known. */
  readonly untold: {
    /** Id of the panel whose other texts nobody here can know. */
    readonly panel: string
    /** Name of the sender, as the file has it. */
    readonly sender: string
  } | null
  /** Panels by side in the order of the sheet. */
  readonly panels: readonly {
    readonly id: string
    readonly side: 'outside' | 'inside'
    readonly area: Area
  }[]
}

type Texts = ExpectedLeaflet['texts']

/** What a file must hold that is said to be a job’s leaflet. */
export function expectedLeaflet(job: Job, pages: ExpectedLeaflet['pages']): ExpectedLeaflet {
  const { edition, format, owner, partner, landingLink } = job
  const imprint = imprintOf(job)
  const frames = SIDES.flatMap((side) => panelFrames(format, side))
  const sideOf = (panel: string): Side | undefined =>
    frames.find(({ content }) => content === panel)?.side
  return {
    edition: edition.id,
    title: edition.title,
    updatedOn: edition.updatedOn,
    sender: (partner ?? owner).id,
    format: format.id,
    openSize: { ...format.openSize },
    pages,
    folds: {
      outside: foldPositions(format, 'outside'),
      inside: foldPositions(format, 'inside'),
    },
    texts: [...printedTexts(edition), ...textsBesideEdition(job)].flatMap((text): Texts => {
      // A panel that the format has no place for is not printed.
      const side = sideOf(text.panel)
      return side ? [{ panel: text.panel, field: text.field, text: text.text, side }] : []
    }),
    url: asciiUrl(landingLink.url),
    imprint: [FLOW_ARROW, imprint.edition, ...(imprint.reprint ? [imprint.reprint] : [])],
    untold: null,
    panels: frames.map(({ content, role, side, x, width, height }) => ({
      id: content ?? role,
      side,
      area: { x, y: 0, width, height },
    })),
  }
}

/** Panels where senders stand. */
const COVER = 'cover'
export const BACK_COVER = 'need-help'

/** The field that is the address of the code. */
export const ADDRESS_FIELD = 'landingLink.url'

/**
 * What stands on the leaflet besides the edition: the owner on the cover, the partner’s slot, the
 * address of the code, the mentions of the run.
 */
function textsBesideEdition({ owner, partner, landingLink, mentions }: Job) {
  const told = (panel: string, field: string, text: string | undefined) =>
    text === undefined ? [] : [{ panel, field, text }]
  return [
    // Its logo stands in for its name.
    ...(owner.logo ? [] : told(COVER, 'owner.name', owner.name)),
    ...told(BACK_COVER, ADDRESS_FIELD, readableUrl(landingLink.url)),
    ...(partner
      ? [
          ...told(BACK_COVER, 'partner.mention', partner.mention),
          ...told(BACK_COVER, 'partner.name', partner.name),
          ...told(BACK_COVER, 'partner.service', partner.service),
          ...told(BACK_COVER, 'partner.contact.telephone', partner.contact.telephone),
          ...told(BACK_COVER, 'partner.contact.email', partner.contact.email),
          ...told(BACK_COVER, 'partner.contact.website', partner.contact.website),
        ]
      : []),
    ...mentionTexts(mentions).flatMap(({ field, text }) => told(BACK_COVER, field, text)),
  ]
}
