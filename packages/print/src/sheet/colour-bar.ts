import { mm } from '@flyer-open-data/flyer'
import type { InkName } from '@flyer-open-data/ui'
import { markReach } from './marks.ts'
import type { PageBoxes, SheetRectangle } from './page-boxes.ts'

/** A patch of the colour bar: the printer measures it to hold density and balance. */
export interface ColourPatch {
  readonly ink: InkName
  readonly area: SheetRectangle
}

/** Solids, 50 % tints, then steps of grey. */
const PATCHES: readonly InkName[] = [
  'cyan',
  'magenta',
  'yellow',
  'black',
  'cyan50',
  'magenta50',
  'yellow50',
  'black75',
  'black50',
  'black25',
]

/** Side of a patch, in mm: large enough for a densitometer's opening. */
const PATCH_MM = 5
/** From the left trim edge, in mm: clear of the crop marks. */
const START_MM = 12

/** The colour bar, in the top margin, past the marks. */
export function colourBar({ media, bleed, trim }: PageBoxes): ColourPatch[] {
  const y = mm((media.y + trim.y - markReach(trim.y - bleed.y)) / 2 - PATCH_MM / 2)
  return PATCHES.map((ink, i) => ({
    ink,
    area: { x: mm(trim.x + START_MM + i * PATCH_MM), y, width: mm(PATCH_MM), height: mm(PATCH_MM) },
  }))
}
