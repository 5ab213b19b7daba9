import { INKS, PIXELS_PER_MM, type SeparatedPage } from './separate.ts'

/** Middle of a mark: marks start at the bleed and are 5 mm long. */
const ALONG = 2.5 * PIXELS_PER_MM
/** Beside a mark the paper is bare. */
const BESIDE = 1 * PIXELS_PER_MM

type Marked = Pick<SeparatedPage, 'plates' | 'trim' | 'bleed'>

/** Crop marks that are missing on a plate, or are no lines: eight marks, four plates. */
export function cropMarkFaults(page: Marked): string[] {
  const { trim, bleed } = page
  const faults: string[] = []
  for (const ink of INKS) {
    for (const side of ['left', 'right', 'top', 'bottom'] as const) {
      const isRow = side === 'top' || side === 'bottom'
      const outward = side === 'left' || side === 'top' ? -1 : 1
      const along = Math.round(bleed[side] + outward * ALONG)
      for (const corner of isRow ? (['left', 'right'] as const) : (['top', 'bottom'] as const)) {
        const inkAt = (across: number) => {
          const spot = trim[corner] + across
          return isRow ? mostInk(page, ink, spot, along) : mostInk(page, ink, along, spot)
        }
        if (inkAt(0) < 255) faults.push(`${ink}: no ${side} mark at the ${corner} edge`)
        else if (Math.max(inkAt(-BESIDE), inkAt(BESIDE)) > 0) {
          faults.push(`${ink}: the ${side} mark at the ${corner} edge is no line`)
        }
      }
    }
  }
  return faults
}

/** The fullest of the pixels that touch a point. */
function mostInk({ plates }: Marked, ink: keyof Marked['plates'], x: number, y: number): number {
  const { width, ink: pixels } = plates[ink]
  const at = (dx: number, dy: number) => pixels[(y + dy) * width + x + dx] ?? 0
  return Math.max(at(-1, -1), at(0, -1), at(-1, 0), at(0, 0))
}
