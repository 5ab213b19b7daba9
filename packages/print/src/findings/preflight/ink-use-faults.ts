/** How many places, of which the first is told. */
type Count = { readonly count: number }

/** What is printed in which inks, and what it does to what lies under it: P306–P313. */
export type InkUseFaults = {
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
}
