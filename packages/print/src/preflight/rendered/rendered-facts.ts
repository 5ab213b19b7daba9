import type { WhyNoPlates } from '../../separations/unknown-inks.ts'
import type { Area } from '../area.ts'
import type { WhyUndrawn } from './pdfium/undrawable.ts'

/** A part of a page as pixels: four bytes each, red, green, blue, opaque. */
export interface Raster {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
  /** Pixels in one mm. */
  readonly pixelsPerMm: number
  /** What of the page it shows. */
  readonly area: Area
}

/** What pages look like, drawn by a renderer that had no part in making them. */
export interface RenderedFacts {
  readonly pages: readonly RenderedPage[]
  /** What could not be drawn; left out where all of the file was. */
  readonly undrawn?: readonly Undrawn[]
}

/** A page that could not be drawn, or the file. */
export interface Undrawn {
  /** 1 for the first; null when it is the whole file. */
  readonly page: number | null
  readonly why: WhyUndrawn
}

/** A drawn page. */
export interface RenderedPage {
  /** 1 for the first. */
  readonly number: number
  /** The whole media box, at 5 pixels to the mm; fewer where the page is huge. */
  readonly raster: Raster
  /** The inks of the page; null when they cannot be told, with the reason. */
  readonly plates: InkRaster | null
  readonly platesMissing: WhyNoPlates | WhyUndrawn | null
  readonly codes: readonly QrCode[]
}

/** The plates of the media box. */
export interface InkRaster {
  readonly width: number
  readonly height: number
  /** Four bytes a pixel, C, M, Y, K, 255 is 100 %. */
  readonly inks: Uint8Array
  /** The plates of spot inks: a byte a pixel, 255 is 100 %; left out where there is none. */
  readonly spots?: readonly SpotPlate[]
  readonly pixelsPerMm: number
  readonly area: Area
}

/** The plate of a spot ink, by its name in the file. */
export interface SpotPlate {
  readonly ink: string
  readonly inks: Uint8Array
}

/** A QR code that was read from the picture of a page. */
export interface QrCode {
  readonly text: string
  /** The code itself, without its quiet zone: the bounds of its four corners. */
  readonly area: Area
  /** How it is turned, in degrees, clockwise; 0 when upright. */
  readonly turnedDegrees: number
  /** Modules along a side: 21 for version 1. */
  readonly modules: number
  /** Side of a module, in mm. */
  readonly moduleMm: number
  /** The narrowest plain margin around it, in modules, up to 8. */
  readonly quietModules: number
  /** Contrast of its modules and their ground, as WCAG measures it. */
  readonly contrast: number
}
