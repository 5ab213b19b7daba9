import type { Place } from '@flyer-open-data/flyer'
import type { Area } from '../area.ts'
import type { ColourSpace, Inks } from '../file/colour-space.ts'

/** What is painted, in which colour. */
export interface Paint {
  readonly space: ColourSpace
  /** Null where the inks depend on a profile or a picture: RGB, Lab, ICC, a pattern. */
  readonly inks: Inks | null
}

/** What everything that is painted has. */
interface AnyPainted {
  /**
   * What can be seen of it: its bounds, as far as the clipping path’s bounds leave them. Nothing that
   * is clipped away whole is among the painted.
   */
  readonly area: Area
  /** The page, the forms that lead there and the operator. */
  readonly place: Place
  readonly paint: Paint
  readonly overprints: boolean
  /** Overprint mode: in mode 1 an ink of 0 % leaves the plate as it is. */
  readonly overprintMode: 0 | 1
  /** How opaque it is, from 0 to 1. */
  readonly alpha: number
  /** `Normal`, `Multiply` … */
  readonly blendMode: string
  readonly hasSoftMask: boolean
}

/** Letters, as one operator shows them. */
export interface PaintedText extends AnyPainted {
  readonly kind: 'text'
  /** What they stand for; U+FFFD where the file does not say. */
  readonly text: string
  /** Name of the font as the file has it; empty when there is none. */
  readonly font: string
  /** As they come out on paper, in pt. */
  readonly sizePt: number
  /** Whether they are there for search alone, or to clip. */
  readonly isVisible: boolean
  /** The baseline’s beginning, in mm as areas are. */
  readonly baseline: { readonly x: number; readonly y: number }
}

/** A path that is filled. */
export interface PaintedFill extends AnyPainted {
  readonly kind: 'fill'
  /** The lesser side of its bounds, in pt: a thin rectangle is a line. */
  readonly thinnestPt: number
  /** Whether it is one rectangle whose sides are the page’s. */
  readonly isRectangle: boolean
  /** Bounds of each of its subpaths that can be seen: several marks may be one path. */
  readonly parts: readonly Area[]
}

/** A path that is stroked. */
export interface PaintedStroke extends AnyPainted {
  readonly kind: 'stroke'
  /** As it comes out on paper; 0 is the thinnest line that a device can draw. */
  readonly widthPt: number
  /** Bounds of each of its subpaths that can be seen: several marks may be one path. */
  readonly parts: readonly Area[]
}

/** A picture. */
export interface PaintedImage extends AnyPainted {
  readonly kind: 'image'
  readonly pixels: { readonly width: number; readonly height: number }
  /** The lesser of both directions, as it comes out on paper. */
  readonly ppi: number
  readonly bitsPerComponent: number
  /** Whether it only lets the current colour through. */
  readonly isMask: boolean
}

/** A gradient. */
export interface PaintedShading extends AnyPainted {
  readonly kind: 'shading'
}

/** Something that a page paints. */
export type Painted = PaintedText | PaintedFill | PaintedStroke | PaintedImage | PaintedShading
