import type { BoxName, PageSide } from './words-of-faults.ts'

type Nothing = Record<never, never>

/** A size and the size that is wanted, in mm. */
type TwoSizes = {
  readonly widthMm: number
  readonly heightMm: number
  readonly wantedWidthMm: number
  readonly wantedHeightMm: number
}

/** Boxes of pages, bleed, marks: P2. Lengths in mm. */
export type GeometryFaults = {
  readonly P201: { readonly missing: { readonly count: number } }
  readonly P202: {
    readonly outside: {
      readonly inner: BoxName
      readonly outer: BoxName
      readonly byMm: number
    }
    readonly crop: Nothing
  }
  readonly P203: { readonly size: TwoSizes; readonly turned: TwoSizes }
  readonly P204: {
    readonly missing: { readonly wantedMm: number }
    readonly short: {
      readonly side: PageSide | 'all'
      readonly foundMm: number
      readonly wantedMm: number
    }
  }
  readonly P205: { readonly differs: TwoSizes }
  readonly P206: {
    readonly turned: { readonly degrees: number }
    readonly unit: { readonly unit: number }
    readonly art: Nothing
  }
  readonly P207: {
    /** Seen in the picture of the page. */
    readonly 'ends-early': {
      readonly side: PageSide
      readonly missingMm: number
      readonly wantedMm: number
      readonly lengthMm: number
    }
    /** Told by an object that is painted. */
    readonly 'object-ends': {
      readonly side: PageSide
      readonly foundMm: number
      readonly wantedMm: number
    }
  }
  readonly P208: { readonly missing: { readonly corners: number }; readonly unwanted: Nothing }
  readonly P209: {
    readonly mark: { readonly byMm: number }
    readonly text: { readonly text: string }
  }
  readonly P210: { readonly pages: { readonly found: number; readonly wanted: number } }
}
