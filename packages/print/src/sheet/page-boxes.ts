import { type Millimetres, mm } from '@flyer-open-data/flyer'

/** A rectangle in mm from the top left corner of the page's media. */
export interface SheetRectangle {
  readonly x: Millimetres
  readonly y: Millimetres
  readonly width: Millimetres
  readonly height: Millimetres
}

/** The boxes of a page: media ⊇ bleed ⊇ trim. */
export interface PageBoxes {
  readonly media: SheetRectangle
  readonly bleed: SheetRectangle
  readonly trim: SheetRectangle
}

/** Printers ask for 3 mm of bleed unless they say otherwise. */
export const DEFAULT_BLEED = mm(3)

/** Room for the marks and the slug between the bleed and the edge of the media. This project's choice. */
export const MARKS_MARGIN = mm(18)

/**
 * The boxes of a page.
 * @param trim size of the open sheet, in mm
 * @param bleed past the trim on each side, in mm
 * @param margin past the bleed on each side, in mm: room for marks, or 0 for a page without any
 */
export function pageBoxes(
  trim: { width: number; height: number },
  bleed: number,
  margin: number,
): PageBoxes {
  const around = (inset: number): SheetRectangle => ({
    x: mm(bleed + margin - inset),
    y: mm(bleed + margin - inset),
    width: mm(trim.width + 2 * inset),
    height: mm(trim.height + 2 * inset),
  })
  return { media: around(bleed + margin), bleed: around(bleed), trim: around(0) }
}
