/** How many places, of which the first is told. */
type Count = { readonly count: number }

type OfFont = { readonly font: string }

type Line = Count & { readonly widthPt: number; readonly leastPt: number }

type Resolution = Count & {
  readonly ppi: number
  readonly wantedPpi: number
  readonly pixels: string
}

/** Fonts, lines and pictures: P4–P6. Sizes and widths in pt. */
export type ObjectFaults = {
  readonly P401: { readonly 'not-embedded': OfFont }
  readonly P402: { readonly whole: OfFont }
  readonly P403: { readonly courier: OfFont }
  readonly P404: {
    readonly small: Count & {
      readonly sizePt: number
      readonly leastPt: number
      readonly text: string
    }
  }
  readonly P405: { readonly untold: OfFont }
  readonly P406: { readonly drawn: OfFont }
  readonly P501: { readonly thin: Line }
  readonly P502: { readonly white: Line; readonly mixed: Line & { readonly inks: number } }
  readonly P601: { readonly coarse: Resolution }
  readonly P602: { readonly coarse: Resolution; readonly bitonal: Resolution }
  readonly P603: { readonly coarse: Resolution }
  readonly P604: {
    readonly 'jpeg-2000': { readonly standard: string }
    readonly jbig2: { readonly standard: string }
  }
}
