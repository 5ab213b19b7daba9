import { readCatalogue } from '@flyer-open-data/flyer'
import type { Plate } from './read-plate.ts'
import { type Area, INKS, type SeparatedPage } from './separate.ts'
import type { Point, Reading, ShownPlate } from './shown-plates.ts'

/** A reading may be so far from a plate, in percent of ink. */
const READING_TOLERANCE = 2
/** Plates are compared whole by the means of squares, in mm. */
const SQUARE_MM = 2
/**
 * How far the squares of a plate may be from those of Ghostscript, in percent of ink, in the mean of
 * the plate. Measured: 0.1 to 0.7, all at the edges of letters, which browsers draw with a contrast
 * of their own; a plate taken for another: 4.3 and more.
 */
const PLATE_TOLERANCE = 1

/** How far a shown plate is from a separated one, in percent of ink. */
export interface PlateGap {
  /** Mean over all squares. */
  readonly mean: number
  /** The square that is farthest apart. */
  readonly most: number
  /** Its top left corner, in mm from the trim's. */
  readonly at: Point
}

/** Places, 14 mm apart, around which no plate changes: edges are drawn differently by each program. */
export function flatPlaces({ plates, trim }: SeparatedPage, pixelsPerMm: number): Point[] {
  const points: Point[] = []
  const around = Math.round(0.6 * pixelsPerMm)
  for (let top = 3; top < (trim.bottom - trim.top) / pixelsPerMm - 2; top += 14) {
    for (let left = 3; left < (trim.right - trim.left) / pixelsPerMm - 2; left += 14) {
      const [x, y] = [trim.left + left * pixelsPerMm, trim.top + top * pixelsPerMm]
      if (INKS.every((ink) => isFlat(plates[ink], x, y, around))) points.push([left, top])
    }
  }
  return points
}

function isFlat({ width, ink }: Plate, x: number, y: number, around: number): boolean {
  const value = ink[y * width + x]
  for (let dy = -around; dy <= around; dy++) {
    for (let dx = -around; dx <= around; dx++) {
      if (ink[(y + dy) * width + x + dx] !== value) return false
    }
  }
  return true
}

/** The readings that are farther from the plates than they may be. */
export function readingFaults(
  { plates, trim }: SeparatedPage,
  pixelsPerMm: number,
  points: readonly Point[],
  readings: readonly Reading[],
): string[] {
  return points.flatMap(([left, top], i) =>
    INKS.flatMap((ink, n) => {
      const { width, ink: pixels } = plates[ink]
      const at = (trim.top + top * pixelsPerMm) * width + trim.left + left * pixelsPerMm
      const plate = ((pixels[at] ?? Number.NaN) / 255) * 100
      const told = readings[i]?.[n] ?? Number.NaN
      // A reading that is no number is a fault too.
      return Math.abs(told - plate) <= READING_TOLERANCE
        ? []
        : [`${ink} at ${left} × ${top} mm: ${told} %, not ${plate.toFixed(1)} %`]
    }),
  )
}

/** Compares the trimmed part of a plate with what is shown of it, square by square. */
export function plateGap(plate: Plate, trim: Area, shown: ShownPlate): PlateGap {
  const size = { width: trim.right - trim.left, height: trim.bottom - trim.top }
  const mm = readCatalogue().format.openSize
  const columns = Math.floor(mm.width / SQUARE_MM)
  const rows = Math.floor(mm.height / SQUARE_MM)
  let [sum, most, at]: [number, number, Point] = [0, 0, [0, 0]]
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [column * SQUARE_MM, row * SQUARE_MM]
      const printed =
        meanOf(plate.ink, plate.width, {
          left: trim.left + Math.round((x * size.width) / mm.width),
          right: trim.left + Math.round(((x + SQUARE_MM) * size.width) / mm.width),
          top: trim.top + Math.round((y * size.height) / mm.height),
          bottom: trim.top + Math.round(((y + SQUARE_MM) * size.height) / mm.height),
        }) / 2.55
      const pixels = (value: number) => (value * 96) / 25.4
      const seen = meanOf(shown.ink, shown.width, {
        left: pixels(x),
        right: pixels(x + SQUARE_MM),
        top: pixels(y),
        bottom: pixels(y + SQUARE_MM),
      })
      const gap = Math.abs(printed - seen)
      sum += gap
      if (gap > most || Number.isNaN(gap)) [most, at] = [gap, [x, y]]
    }
  }
  return { mean: sum / (rows * columns), most, at }
}

/** Says so when a shown plate is not the one that is printed. */
export function plateFaults({ mean, most, at }: PlateGap): string[] {
  if (mean <= PLATE_TOLERANCE) return []
  return [
    `${mean.toFixed(1)} % of ink off in the mean, ${most.toFixed(0)} % at ${at.join(' × ')} mm`,
  ]
}

/** The mean of an area; pixels that it cuts count by the part that lies in it. */
function meanOf(ink: ArrayLike<number>, width: number, area: Area): number {
  let [sum, weights] = [0, 0]
  for (let y = Math.floor(area.top); y < area.bottom; y++) {
    const down = Math.min(y + 1, area.bottom) - Math.max(y, area.top)
    for (let x = Math.floor(area.left); x < area.right; x++) {
      const weight = down * (Math.min(x + 1, area.right) - Math.max(x, area.left))
      sum += weight * (ink[y * width + x] ?? Number.NaN)
      weights += weight
    }
  }
  return sum / weights
}
