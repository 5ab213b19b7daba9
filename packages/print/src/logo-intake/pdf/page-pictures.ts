import type { PDFDict } from 'pdf-lib'
import { type Area, overlapOf } from '../../preflight/area.ts'
import { FontShelf } from '../../preflight/file/font-shelf.ts'
import { ReadingBudget } from '../../preflight/file/reading-budget.ts'
import { readPage } from '../../preflight/read-page.ts'

/** A picture that a page shows. */
export interface PagePicture {
  /** Pixels to the inch on the page, the lesser of both directions. */
  readonly ppi: number
  readonly widthPx: number
}

/** A picture of so many pixels a side is a speck of colour (GWG 2022). */
const SPECK_PX = 16

/** The pictures that a page shows in a part of it, in mm as `pageFrame` has them. */
export function picturesOn(page: PDFDict, part: Area): PagePicture[] {
  const budget = new ReadingBudget()
  const { painted } = readPage(page, 1, new FontShelf(budget), budget).page
  return painted.flatMap((item) => {
    if (item.kind !== 'image' || !overlapOf(item.area, part)) return []
    const { pixels, ppi } = item
    const isSpeck = pixels.width <= SPECK_PX && pixels.height <= SPECK_PX
    return isSpeck ? [] : [{ ppi, widthPx: pixels.width }]
  })
}
