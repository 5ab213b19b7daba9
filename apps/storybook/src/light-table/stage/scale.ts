/** CSS pixels in a CSS millimetre. */
export const CSS_PIXELS_PER_MM = 96 / 25.4

/** Blank table around a subject, in CSS pixels. */
export const TABLE_MARGIN_PX = 16

/** Width of a bank card, in mm (ISO/IEC 7810, ID-1): what most people have at hand to measure. */
export const BANK_CARD_MM = 85.6

/**
 * CSS pixels in a real millimetre of a screen.
 * @param dpi physical pixels in an inch of the screen
 * @param devicePixelRatio physical pixels in a CSS pixel
 */
export function pixelsPerMmOf(dpi: number, devicePixelRatio: number): number {
  return dpi / devicePixelRatio / 25.4
}

/**
 * CSS pixels in a millimetre of the subject.
 * @param zoom in percent of true size, or `fit`: the whole subject, at true size at most
 * @param room what the stage offers, in CSS pixels
 * @param truePixelsPerMm CSS pixels in a real millimetre of the screen
 */
export function pixelsPerMmAt(
  zoom: number | 'fit',
  area: { readonly width: number; readonly height: number },
  room: { readonly width: number; readonly height: number },
  truePixelsPerMm: number,
): number {
  if (zoom !== 'fit') return (truePixelsPerMm * zoom) / 100
  const free = (pixels: number) => Math.max(80, pixels - 2 * TABLE_MARGIN_PX)
  return Math.min(truePixelsPerMm, free(room.width) / area.width, free(room.height) / area.height)
}

/** Steps between the ticks of a ruler, in mm: labelled ones and small ones, by CSS pixels per mm. */
export function rulerSteps(pixelsPerMm: number): { readonly label: number; readonly tick: number } {
  for (const [label, tick] of [
    [1, 0.1],
    [5, 0.5],
    [10, 1],
    [20, 2],
    [50, 5],
  ] as const) {
    if (label * pixelsPerMm >= 40) return { label, tick }
  }
  return { label: 100, tick: 10 }
}
