import type { InkName } from '../tokens/inks.ts'
import type { PlacedText } from '../typesetting/placed-text.ts'
import type { InkedPath, Rectangle } from './geometry.ts'

/** A solid of one ink, in mm from the corner of its frame. */
export interface Solid extends Rectangle {
  readonly kind: 'solid'
  readonly ink: InkName
}

/** What a pattern is grown from, for whoever grows it again on another page. */
export interface PatternSeed {
  readonly seed: number
  /** A block put before the others; lengths in cells. */
  readonly hero?: PlacedBlock
}

/** A block put at a place of its own before the others: lengths in cells. */
export interface PlacedBlock {
  /** From the right edge of the panel to the left edge of the block. */
  readonly fromRight: number
  /** From the lower trim upwards. */
  readonly row: number
  readonly cells: number
}

/** Artwork in a box: positions of the paths are counted from the box's corner, in mm. */
export interface Artwork {
  readonly frame: Rectangle
  readonly paths: readonly InkedPath[]
  /** What it is grown from, if it is a pattern. */
  readonly pattern?: PatternSeed
}

/** Vector artwork; decoration unless it has a label. */
export interface Drawing extends Artwork {
  readonly kind: 'drawing'
  /** What it is, for whoever looks for it: `pattern`, `code`. */
  readonly name: string
  /** Its meaning, for those who cannot see it. */
  readonly label?: string
  /** Where it leads, if anywhere. */
  readonly href?: string
}

/** A logo as pixels, on white; lengths of the frame in mm. */
export interface Picture {
  readonly kind: 'picture'
  /** What it is, for whoever looks for it: `logo`. */
  readonly name: string
  readonly frame: Rectangle
  /** A PNG in base 64: 8-bit sRGB without transparency. */
  readonly png: string
  readonly widthPx: number
  readonly heightPx: number
  /** Its meaning, for those who cannot see it. */
  readonly label: string
}

/** What a text is, besides words: a title (level 1 is that of the leaflet), or what leads somewhere. */
export type TextMeaning =
  | { readonly role: 'text' }
  | { readonly role: 'heading'; readonly level: 1 | 2 | 3 }
  | { readonly role: 'link'; readonly href: string }

/** Lines of text in one ink, with their meaning. */
export interface InkedText {
  readonly kind: 'text'
  readonly text: PlacedText
  readonly ink: InkName
  /** The ink of its strong runs, when they have one of their own. */
  readonly accent?: InkName
  readonly meaning: TextMeaning
}

/** Things that belong together: the items of a list, or words that somebody said. */
export interface Group {
  readonly kind: 'group'
  readonly role: 'list' | 'ordered-list' | 'list-item' | 'quote'
  readonly items: readonly Item[]
}

/** What a frame holds. */
export type Item = Solid | Drawing | Picture | InkedText | Group

/** A part of a page as data: what it holds, in one order for whoever paints and whoever reads. */
export interface Part {
  readonly items: readonly Item[]
}

/**
 * A finished panel as data: plain values, equal where they draw the same. Lengths in mm from its top
 * left trim corner.
 */
export interface Frame extends Part {
  /** Solids under everything else; one that ends at a fold goes on past it. */
  readonly grounds: readonly Solid[]
}
