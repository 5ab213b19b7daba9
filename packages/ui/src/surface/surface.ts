import type { PanelId, Side } from '@flyer-open-data/flyer'
import type { ComponentType, ReactNode } from 'react'
import type { InkedPath, Rectangle } from '../frame/geometry.ts'
import type { InkName } from '../tokens/inks.ts'
import type { PlacedText } from '../typesetting/placed-text.ts'

/**
 * The sheet with its bleed: a frame that clips what is drawn in it. Positions of what it holds are
 * counted from the top left trim corner, which is `bleed` inside the frame.
 */
export interface SheetProps extends Rectangle {
  readonly side: Side
  readonly bleed: number
  readonly children: ReactNode
}

/** A panel: positions of what it holds are counted from its top left trim corner. */
export interface PanelProps extends Rectangle {
  readonly panel: PanelId
  readonly children: ReactNode
}

/** A rectangle of one ink. */
export interface BoxProps extends Rectangle {
  readonly fill: InkName
}

/** A text in lines. */
export interface TextProps {
  readonly text: PlacedText
  readonly ink: InkName
  /** The ink of its strong runs, when they have one of their own. */
  readonly accent?: InkName | undefined
}

/** A title; level 1 is the title of the leaflet. */
export interface HeadingProps extends TextProps {
  readonly level: 1 | 2 | 3
}

/** A group whose items belong together, in order or not. */
export interface ListProps {
  readonly ordered?: boolean
  readonly children: ReactNode
}

/** Words somebody said. */
export interface QuoteProps {
  readonly children: ReactNode
}

/** A text that leads somewhere. */
export interface LinkProps extends TextProps {
  readonly href: string
}

/** Vector artwork in a frame; without a label it is decoration. */
export interface DrawingProps extends Rectangle {
  readonly paths: readonly InkedPath[]
  readonly label?: string | undefined
  /** Where it leads, if anywhere. */
  readonly href?: string | undefined
}

/** A logo as pixels in a frame: a PNG in base 64. */
export interface PictureProps extends Rectangle {
  readonly png: string
  readonly label: string
}

/**
 * The primitives that every component is built from. They carry meaning, not only looks: each
 * surface turns them into what its medium has for it.
 */
export interface Surface {
  readonly Sheet: ComponentType<SheetProps>
  readonly Panel: ComponentType<PanelProps>
  readonly Box: ComponentType<BoxProps>
  readonly Text: ComponentType<TextProps>
  readonly Heading: ComponentType<HeadingProps>
  readonly List: ComponentType<ListProps>
  readonly ListItem: ComponentType<{ readonly children: ReactNode }>
  readonly Quote: ComponentType<QuoteProps>
  readonly Link: ComponentType<LinkProps>
  readonly Drawing: ComponentType<DrawingProps>
  readonly Picture: ComponentType<PictureProps>
}
