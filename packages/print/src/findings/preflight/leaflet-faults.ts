type Nothing = Record<never, never>

type Distance = { readonly foundMm: number; readonly wantedMm: number }

/** A field of the edition and how its text begins. */
type OfText = { readonly panel: string; readonly field: string; readonly text: string }

/** The leaflet itself: its code and its texts: L1, L2. Lengths in mm. */
export type LeafletFaults = {
  readonly L101: { readonly missing: Nothing }
  readonly L102: {
    readonly elsewhere: { readonly found: string; readonly wanted: string }
    readonly 'not-printed': { readonly found: string }
  }
  readonly L103: { readonly module: Distance; readonly side: Distance }
  readonly L104: { readonly narrow: { readonly found: number; readonly wanted: number } }
  readonly L105: {
    readonly turned: { readonly degrees: number }
    readonly trim: Distance
    readonly fold: Distance
    readonly 'across-fold': Nothing
  }
  readonly L201: {
    readonly trim: Distance & { readonly text: string }
    readonly fold: Distance & { readonly text: string }
    readonly 'across-fold': { readonly text: string }
  }
  readonly L202: { readonly missing: OfText }
  readonly L203: {
    readonly 'no-edition': { readonly edition: string }
    readonly 'no-date': { readonly date: string }
  }
  readonly L204: { readonly stray: { readonly text: string } }
}
