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

/** A sheet wide enough for a colour bar: 120 × 40 mm, trim 80 × 2 mm, bleed 3 mm, no ink. */
export function barePage(): SeparatedPage {
  const [width, height] = [120 * PIXELS_PER_MM, 40 * PIXELS_PER_MM]
  const plate = () => ({ width, height, ink: new Uint8Array(width * height) })
  const area = (past: number): Area => ({
    left: (20 - past) * PIXELS_PER_MM,
    top: (19 - past) * PIXELS_PER_MM,
    right: (100 + past) * PIXELS_PER_MM,
    bottom: (21 + past) * PIXELS_PER_MM,
  })
  return {
    plates: { Cyan: plate(), Magenta: plate(), Yellow: plate(), Black: plate() },
    others: [],
    trim: area(0),
    bleed: area(3),
  }
}

/** Lays patches of 5 mm in the middle of what the marks leave above the sheet, from its left edge. */
export function layPatches(page: SeparatedPage, patches: readonly (readonly number[])[]): void {
  const side = 5 * PIXELS_PER_MM
  const top = Math.round((page.bleed.top - side) / 2 - side / 2)
  for (const [i, recipe] of patches.entries()) {
    const left = page.trim.left + i * side
    for (const [plate, ink] of INKS.entries()) {
      lay(page, ink, { left, right: left + side, top, bottom: top + side }, recipe[plate] ?? 0)
    }
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
