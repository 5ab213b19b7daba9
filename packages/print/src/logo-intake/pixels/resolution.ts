/** Pixels to the inch that a picture has in its place, by what is asked of it. */
export interface WantedPpi {
  readonly least: number
  readonly advised: number
}

/**
 * A photograph needs 300 ppi to be sharp in offset, twice a screen of 150 lines to the inch, and shows
 * its pixels under 200. GWG 2022, R0031, refuses under 150 and warns under 225: a logo is looked at more
 * closely than a photograph beside it.
 */
const PHOTOGRAPH: WantedPpi = { least: 200, advised: 300 }

/**
 * A drawing of few colours has hard edges, whose steps are seen sooner: GWG 2022, R0032, refuses pictures
 * of one bit under 550 ppi and warns under 800. Those handed in here have soft edges, with the steps of
 * grey or colour that half of it takes.
 */
const DRAWING: WantedPpi = { least: 300, advised: 600 }

/** What is asked of a picture. */
export const wantedPpi = (hasFewColours: boolean) => (hasFewColours ? DRAWING : PHOTOGRAPH)

/** More pixels to the inch than any press shows: what a picture is reduced to, and a page drawn at. */
export const MOST_PPI = 600

export const MM_PER_INCH = 25.4

/** The pixels of so many mm. */
export const pixelsOf = (mm: number, ppi: number) => Math.ceil((mm / MM_PER_INCH) * ppi - 1e-6)

/** Pixels to the inch of so many pixels on so many mm. */
export const ppiOf = (pixels: number, mm: number) => pixels / (mm / MM_PER_INCH)
