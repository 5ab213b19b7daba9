type Nothing = Record<never, never>

/** How many places, of which the first is told. */
type Count = { readonly count: number }

/** Inks and colour spaces, and transparency, which needs colours to blend: P3, P7. */
export type ColourFaults = {
  readonly P301: {
    readonly 'no-inks': Count & { readonly space: string }
    /** Press inks in a file for screens. */
    readonly inks: Count & { readonly space: string }
  }
  readonly P302: {
    readonly missing: Nothing
    readonly 'not-cmyk': { readonly identifier: string; readonly space: string }
    readonly 'no-profile': { readonly identifier: string }
    readonly 'no-printer': { readonly identifier: string; readonly deviceClass: string }
  }
  readonly P303: { readonly other: { readonly found: string; readonly wanted: string } }
  readonly P304: { readonly over: { readonly percent: number; readonly most: number } }
  readonly P305: { readonly over: { readonly percent: number; readonly most: number } }
  readonly P306: { readonly 'rich-black': Count & { readonly percent: number } }
  readonly P307: {
    readonly small: Count & {
      readonly sizePt: number
      readonly leastPt: number
      readonly inks: number
    }
  }
  readonly P308: {
    readonly small: Count & { readonly sizePt: number; readonly leastPt: number }
  }
  readonly P309: {
    readonly 'knocks-out': Count & { readonly sizePt: number }
    readonly 'other-mode': Count & { readonly sizePt: number }
  }
  readonly P310: { readonly text: Count; readonly path: Count }
  readonly P311: { readonly spot: Count & { readonly ink: string } }
  readonly P312: { readonly text: Count; readonly line: Count; readonly overprints: Count }
  readonly P313: { readonly registration: Count }
  readonly P701: {
    readonly opacity: Count & { readonly percent: number }
    readonly 'blend-mode': Count & { readonly mode: string }
    readonly mask: Count
  }
  readonly P702: { readonly space: { readonly space: string } }
}
