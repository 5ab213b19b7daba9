import { INKS, PIXELS_PER_MM, type SeparatedPage } from './separate.ts'

/** What each patch of the bar carries, in percent of C, M, Y and K, left to right; typed from the bar. */
export const PATCHES: readonly (readonly [c: number, m: number, y: number, k: number])[] = [
  [100, 0, 0, 0],
  [0, 100, 0, 0],
  [0, 0, 100, 0],
  [0, 0, 0, 100],
  [100, 100, 0, 0],
  [100, 0, 100, 0],
  [0, 100, 100, 0],
  [50, 0, 0, 0],
  [0, 50, 0, 0],
  [0, 0, 50, 0],
  [0, 0, 0, 75],
  [0, 0, 0, 50],
  [0, 0, 0, 25],
  [50, 40, 40, 0],
  [0, 0, 0, 55],
]

/** Side of a patch, in mm. The first one begins where the sheet is cut. */
const PATCH_MM = 5
/** Marks are 5 mm long; the bar stands halfway between them and the edge of the page. */
const MARK_MM = 5
/** A plate has steps of 0.4 %, and a tint may fall between two. */
const TOLERANCE_PERCENT = 0.5

/** Patches of the colour bar that carry other inks than they should, on any plate. */
export function colourBarFaults({
  plates,
  trim,
  bleed,
}: Pick<SeparatedPage, 'plates' | 'trim' | 'bleed'>): string[] {
  const top = Math.round((bleed.top - MARK_MM * PIXELS_PER_MM) / 2)
  return PATCHES.flatMap((recipe, i) => {
    const left = Math.round(trim.left + (i + 0.5) * PATCH_MM * PIXELS_PER_MM)
    const found = INKS.map((ink) => {
      const { width, ink: pixels } = plates[ink]
      return ((pixels[top * width + left] ?? Number.NaN) / 255) * 100
    })
    const isRight = found.every(
      (percent, plate) => Math.abs(percent - (recipe[plate] ?? 0)) <= TOLERANCE_PERCENT,
    )
    const told = found.map((percent) => percent.toFixed(1)).join(' ')
    return isRight ? [] : [`patch ${i + 1} carries ${told}, not ${recipe.join(' ')}`]
  })
}
