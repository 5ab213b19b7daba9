/** An edition as it is told: its id and its day, ISO 8601. */
export interface ToldEdition {
  readonly edition: string
  readonly date: string
}

/** What a file was found to be, whatever is true of it. */
export interface FoundLeaflet extends Partial<ToldEdition> {
  /** Id of the edition: `edition-1`. */
  readonly edition: string
  /** Name of whoever printed it, as far as the file tells. */
  readonly sender?: string
  /** The short hash that is printed, else the one that metadata tell. */
  readonly hash?: string
}

/** Why a leaflet of the current edition is not known to be what was published. */
export type ChangeFound =
  /** A text of the edition is not on its pages. */
  | 'words'
  /** Metadata and the printed line contradict each other. */
  | 'metadata'
  /** The hash is not that of these words by this sender, or nobody tells who it is. */
  | 'sender'

/** What the check of an edition answers of a file. */
export type EditionAnswer =
  | { readonly outcome: 'not-a-pdf' }
  /** Damaged, locked, too large, without pages. */
  | { readonly outcome: 'unreadable' }
  | { readonly outcome: 'not-this-leaflet' }
  | { readonly outcome: 'older'; readonly found: FoundLeaflet; readonly current: ToldEdition }
  /** Of an edition that this catalogue does not know, or that is still a draft in it. */
  | { readonly outcome: 'newer'; readonly found: FoundLeaflet; readonly current: ToldEdition }
  | {
      readonly outcome: 'current'
      readonly found: FoundLeaflet
      readonly current: ToldEdition
      readonly by: 'owner' | 'member'
    }
  | {
      readonly outcome: 'changed'
      readonly found: FoundLeaflet
      readonly current: ToldEdition
      readonly why: ChangeFound
    }
  /** The current edition, by a version of this system that printed no hash yet. */
  | {
      readonly outcome: 'without-hash'
      readonly found: FoundLeaflet
      readonly current: ToldEdition
    }
