import { mm } from '@flyer-open-data/flyer'
import type { PageBoxes, SheetRectangle } from '../../sheet/page-boxes.ts'

/** A3, landscape: the largest sheet of most copiers. */
export const A3 = { width: mm(420), height: mm(297) }

/**
 * The boxes of a leaflet in the middle of a sheet. In the middle, its sides lie on each other whichever
 * edge the sheet is turned along, and whatever the copier calls the first edge.
 * @param trim size of the open leaflet, in mm
 * @param bleed in mm, kept on every side
 */
export function centredBoxes(
  sheet: { readonly width: number; readonly height: number },
  trim: { readonly width: number; readonly height: number },
  bleed: number,
): PageBoxes {
  const around = (past: number): SheetRectangle => ({
    x: mm((sheet.width - trim.width) / 2 - past),
    y: mm((sheet.height - trim.height) / 2 - past),
    width: mm(trim.width + 2 * past),
    height: mm(trim.height + 2 * past),
  })
  const media = { x: mm(0), y: mm(0), width: mm(sheet.width), height: mm(sheet.height) }
  return { media, bleed: around(bleed), trim: around(0) }
}
