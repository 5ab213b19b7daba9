import { type Area, INKS, type Ink, PIXELS_PER_MM, type SeparatedPage } from './separate.ts'

/** A small page for tests: 40 × 40 mm, trim 20 × 20 mm in its middle, bleed 3 mm, no ink. */
export function blankPage(): SeparatedPage {
  const side = 40 * PIXELS_PER_MM
  const plate = () => ({ width: side, height: side, ink: new Uint8Array(side * side) })
  return {
    plates: { Cyan: plate(), Magenta: plate(), Yellow: plate(), Black: plate() },
    others: [],
    trim: square(10, 30),
    bleed: square(7, 33),
  }
}

const square = (from: number, to: number): Area => ({
  left: from * PIXELS_PER_MM,
  top: from * PIXELS_PER_MM,
  right: to * PIXELS_PER_MM,
  bottom: to * PIXELS_PER_MM,
})

/** Lays ink on an area of a plate, in per cent; the area is in pixels. */
export function lay(page: SeparatedPage, ink: Ink, area: Area, percent: number): void {
  const { width, ink: pixels } = page.plates[ink]
  for (let y = area.top; y < area.bottom; y++) {
    pixels.fill((percent / 100) * 255, y * width + area.left, y * width + area.right)
  }
}

/** Draws the eight crop marks on some plates: lines two pixels wide from the bleed outward. */
export function layCropMarks(page: SeparatedPage, inks: readonly Ink[] = INKS): void {
  const { trim, bleed } = page
  const long = 5 * PIXELS_PER_MM
  const bands = [
    [bleed.left - long, bleed.left],
    [bleed.right, bleed.right + long],
  ] as const
  for (const ink of inks) {
    for (const [from, to] of bands) {
      for (const at of [trim.left, trim.right]) {
        lay(page, ink, { left: from, right: to, top: at - 1, bottom: at + 1 }, 100)
        lay(page, ink, { left: at - 1, right: at + 1, top: from, bottom: to }, 100)
      }
    }
  }
}
