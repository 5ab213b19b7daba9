import type { OpenPlates } from '@flyer-open-data/browser/press'
import type { Bleed } from '@flyer-open-data/flyer'

/** A press file to be looked at. */
export interface ShownPress {
  readonly plates: OpenPlates
  /** The bleed that the file was made with, in mm, and the room for marks past it. */
  readonly bleed: Bleed
  readonly margin: number
}
