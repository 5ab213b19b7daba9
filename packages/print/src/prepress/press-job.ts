import type { Painted, SectionStructure } from '@flyer-open-data/ui'
import type { PageBoxes } from '../sheet/page-boxes.ts'
import type { LogoInks } from './inks/logo-inks.ts'

/** Name of the tool, as it stands in every file it makes. */
export const CREATOR = 'Flyer Open Data'

/** The standards that a file can be made to conform to. */
export type PressStandard = 'PDF/X-4' | 'PDF/X-1a:2001'

/** What the inks are printed on and by: the meaning of the CMYK values in a file. */
export interface OutputCondition {
  /** Its name in the registry, such as FOGRA39, or the name of a profile of the user's own. */
  readonly identifier: string
  /** In French, for people: « papier couché ». */
  readonly paper: string
  /** The registry that the name belongs to; none for a profile of the user's own. */
  readonly registry: string | undefined
  /** Bytes of the ICC output profile. */
  readonly profile: Uint8Array
}

/** How a file asks a printer to be printed: at its own size, turned over along an edge. */
export interface PrintingWish {
  readonly turnOver: 'long-edge' | 'short-edge'
  /** Whether the printer takes its paper from the tray that holds the size of the page. */
  readonly picksTray?: boolean
}

/** What a page says, part by part, and paints. The parts of a leaflet are its panels. */
export interface TaggedPage {
  readonly sections: readonly Omit<SectionStructure, 'panel'>[]
  /** In the order of painting; whatever it paints after that means nothing. */
  readonly painted: readonly Painted[]
}

/** What prepress must know of a file. */
export interface PressJob {
  /** The boxes of every page, in mm; undefined where each page is as large as its media. */
  readonly boxes: PageBoxes | undefined
  readonly title: string
  readonly subject: string
  /** Who publishes it. */
  readonly author: string
  /** Which leaflet it is, as `identityKeywords` writes it. */
  readonly keywords: string
  /** BCP 47, such as fr-FR. */
  readonly language: string
  readonly date: Date
  /** What a viewer's print dialog begins with; null for a file that is not printed as it is. */
  readonly printing: PrintingWish | null
  /** What each page says and paints; undefined for a file without tags. */
  readonly structure: readonly TaggedPage[] | undefined
  /** 64 hexadecimal digits that stand for all the file was made from: its identifiers. */
  readonly identity: string
  /** What the file must conform to; null for a file that is read on a screen or an office printer. */
  readonly press: {
    readonly standard: PressStandard
    readonly condition: OutputCondition
    /** The inks of what the job's logos bring; without them every colour is an ink of the leaflet. */
    readonly logos?: LogoInks | undefined
  } | null
}
