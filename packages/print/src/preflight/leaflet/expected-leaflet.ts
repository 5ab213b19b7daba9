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
  /** Where the code leads, as it is encoded. */
  readonly url: string
  /** What stands on the leaflet besides its texts: arrows, what tells its edition. It may be left out. */
  readonly imprint: readonly string[]
  /** Panels by side in the order of the sheet. */
  readonly panels: readonly {
    readonly id: string
    readonly side: 'outside' | 'inside'
    readonly area: Area
  }[]
}
