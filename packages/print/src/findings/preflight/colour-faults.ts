type Nothing = Record<never, never>

/** How many places, of which the first is told. */
type Count = { readonly count: number }

/** Colour spaces and sums of inks, and transparency, which needs colours to blend: P301–P305, P7. */
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
  readonly P701: {
    readonly opacity: Count & { readonly percent: number }
    readonly 'blend-mode': Count & { readonly mode: string }
    readonly mask: Count
  }
  readonly P702: { readonly space: { readonly space: string } }
}
