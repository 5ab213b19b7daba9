import type { Area } from '../preflight/area.ts'
import type { ToldPreflightFinding } from '../preflight/told-report.ts'
import type { NumberedFinding } from './verdict-names.ts'

/** A place on a page with the findings that share it. */
export interface Place {
  readonly area: Area
  /** The gravest of its findings. */
  readonly severity: ToldPreflightFinding['severity']
  /** In the order of the list. */
  readonly numbers: readonly number[]
}

/** Places are one when none of their edges is further apart than this, in mm. */
const TOGETHER_MM = 1

/**
 * The places of findings of one page, errors before warnings: those that lie on each other are one,
 * larger ones come first. A finding without an area has none.
 */
export function placesOf(findings: readonly NumberedFinding[]): Place[] {
  const places: Place[] = []
  for (const { number, finding } of findings) {
    const { areaMm: area, severity } = finding
    if (area === null) continue
    const at = places.findIndex((place) => isTogether(place.area, area))
    const known = places[at]
    // Errors come before warnings: the first of a place is the gravest.
    if (known) places[at] = { ...known, numbers: [...known.numbers, number] }
    else places.push({ area, severity, numbers: [number] })
  }
  return places.toSorted((a, b) => extent(b.area) - extent(a.area))
}

function isTogether(a: Area, b: Area): boolean {
  const apart = [
    a.x - b.x,
    a.y - b.y,
    a.x + a.width - b.x - b.width,
    a.y + a.height - b.y - b.height,
  ]
  return apart.every((distance) => Math.abs(distance) <= TOGETHER_MM)
}

const extent = ({ width, height }: Area) => width * height
