import { mm } from '@flyer-open-data/flyer'
import type { InkName } from '@flyer-open-data/ui'
import { markReach } from './marks.ts'
import type { PageBoxes, SheetRectangle } from './page-boxes.ts'

/** A patch of the colour bar: the printer measures it to hold density and balance. */
export interface ColourPatch {
  readonly ink: InkName
  readonly area: SheetRectangle
}

/**
 * Solids, two solids on each other, 50 % tints, steps of black, and a grey of three inks beside the
 * black that is as light: what tips the grey tips the leaflet.
 */
const PATCHES: readonly InkName[] = [
  'cyan',
  'magenta',
  'yellow',
  'black',
  'cyanMagenta',
  'cyanYellow',
  'magentaYellow',
  'cyan50',
  'magenta50',
  'yellow50',
  'black75',
  'black50',
  'black25',
  'threeInkGrey',
  'black55',
]

/** Side of a patch, in mm: large enough for a densitometer's opening. */
const PATCH_MM = 5

/** The colour bar, in the top margin, past the marks, from the left edge of the trim. */
export function colourBar({ media, bleed, trim }: PageBoxes): ColourPatch[] {
  const y = mm((media.y + trim.y - markReach(trim.y - bleed.y)) / 2 - PATCH_MM / 2)
  return PATCHES.map((ink, i) => ({
    ink,
    area: { x: mm(trim.x + i * PATCH_MM), y, width: mm(PATCH_MM), height: mm(PATCH_MM) },
  }))
}
