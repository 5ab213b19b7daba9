import { type Area, INKS, PIXELS_PER_MM, type SeparatedPage } from './separate.ts'

/** The most ink that may fall on one place, in per cent, over the four plates. */
export const MOST_INK = 300

/** The heaviest place of a page. */
export interface InkSum {
  readonly percent: number
  /** In mm, from the top left corner of the media. */
  readonly at: readonly [x: number, y: number]
}

type Inked = Pick<SeparatedPage, 'plates' | 'bleed'>

/**
 * Where the four plates together lay the most ink. In the margin, a place where every plate is
 * full is a mark in the registration colour, which is meant to be so; in the bleed it counts.
 */
export function heaviestPlace({ plates, bleed }: Inked): InkSum {
  const inks = INKS.map((ink) => plates[ink].ink)
  const { width, height } = plates.Black
  let [most, at] = [0, 0]
  for (let i = 0; i < width * height; i++) {
    let sum = 0
    for (const ink of inks) sum += ink[i] ?? 0
    if (sum <= most) continue
    if (sum === 4 * 255 && !isInside(bleed, i % width, Math.floor(i / width))) continue
    most = sum
    at = i
  }
  return {
    percent: (most / 255) * 100,
    at: [(at % width) / PIXELS_PER_MM, Math.floor(at / width) / PIXELS_PER_MM],
  }
}

function isInside({ left, right, top, bottom }: Area, x: number, y: number): boolean {
  return x >= left && x < right && y >= top && y < bottom
}

/** Says so when the heaviest place is too heavy. */
export function inkFaults({ percent, at: [x, y] }: InkSum): string[] {
  // A plate has 255 steps: a third of a per cent is below one.
  if (percent <= MOST_INK + 0.3) return []
  return [`${percent.toFixed(1)} % of ink at ${x} × ${y} mm, more than ${MOST_INK} %`]
}
