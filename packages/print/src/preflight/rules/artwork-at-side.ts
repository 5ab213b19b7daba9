import type { PageSide } from '../../findings/preflight/words-of-faults.ts'
import type { Area } from '../area.ts'
import type { Raster } from '../rendered/rendered-facts.ts'
import { lengthOf, pointAt } from './page-sides.ts'

/** A stretch of a side where artwork reaches the trim and ends before the bleed does; lengths in mm. */
export interface EarlyEnd {
  readonly from: number
  readonly to: number
  /** How far past the trim the artwork goes there. */
  readonly foundMm: number
}

/** The least light of paper, of 255: renderers shade edges, and no printer’s white is darker. */
const PAPER_LIGHT = 250

/** So far inside the trim all is artwork where artwork is said to reach it, in mm. */
const INSIDE_MM = 0.75

/** A straight end so long is a cut; pieces of a pattern end as they like. In mm. */
const STRAIGHT_END_MM = 12

/** Where nothing at all reaches the bleed on a whole side, so much artwork at the trim tells, in mm. */
const BARE_SIDE_MM = 5

/** A step along a side: whether it is artwork at the trim, and how far it goes on, in mm. */
interface Step {
  readonly at: number
  readonly isArtwork: boolean
  readonly reach: number
}

/** The stretches of a side where artwork ends before the bleed does, longest first. */
export function earlyEnds(raster: Raster, trim: Area, side: PageSide, bleedMm: number): EarlyEnd[] {
  const pixel = 1 / raster.pixelsPerMm
  const steps = stepsAlong(raster, trim, side, bleedMm)
  // The last pixel before the edge of the bleed may be half empty.
  const isShort = ({ isArtwork, reach }: Step) => isArtwork && reach < bleedMm - 1.5 * pixel
  const ends = stretchesOf(steps, isShort, pixel)
  if (steps.every(({ reach }) => reach < bleedMm - 1.5 * pixel)) {
    const artwork = steps.filter(isShort).length * pixel
    return artwork >= BARE_SIDE_MM ? ends : []
  }
  return ends.filter(({ from, to }) => to - from >= STRAIGHT_END_MM)
}

function stepsAlong(raster: Raster, trim: Area, side: PageSide, bleedMm: number): Step[] {
  const isPaper = paperAt(raster)
  const pixel = 1 / raster.pixelsPerMm
  const count = Math.floor(lengthOf(trim, side) / pixel)
  const depth = Math.max(1, Math.round(INSIDE_MM / pixel))
  return Array.from({ length: count }, (_, i) => {
    const at = (i + 0.5) * pixel
    const paper = (outwards: number) => isPaper(pointAt(trim, side, at, outwards))
    const inside = Array.from({ length: depth }, (_, row) => -(row + 0.5) * pixel)
    const isArtwork = inside.every((outwards) => !paper(outwards))
    let reach = 0
    while (reach + pixel / 2 < bleedMm && !paper(reach + pixel / 2)) reach += pixel
    return { at, isArtwork, reach: Math.min(reach, bleedMm) }
  })
}

/** Runs of steps that end early at the same distance, give or take a pixel, longest first. */
function stretchesOf(
  steps: readonly Step[],
  isShort: (step: Step) => boolean,
  pixel: number,
): EarlyEnd[] {
  const ends: { from: number; to: number; foundMm: number }[] = []
  let last: Step | undefined
  for (const step of steps) {
    const end = ends.at(-1)
    if (!isShort(step)) last = undefined
    else if (end && last && Math.abs(end.foundMm - step.reach) <= 1.1 * pixel) {
      end.to = step.at + pixel / 2
      last = step
    } else {
      ends.push({ from: step.at - pixel / 2, to: step.at + pixel / 2, foundMm: step.reach })
      last = step
    }
  }
  return ends.toSorted((a, b) => b.to - b.from - (a.to - a.from))
}

/** Whether a point of a page is paper: white, or outside the picture. */
export function paperAt(raster: Raster): (point: { x: number; y: number }) => boolean {
  const { data, width, height, area, pixelsPerMm } = raster
  return ({ x, y }) => {
    const column = Math.floor((x - area.x) * pixelsPerMm)
    const row = Math.floor((y - area.y) * pixelsPerMm)
    if (column < 0 || row < 0 || column >= width || row >= height) return true
    const at = (row * width + column) * 4
    return [0, 1, 2].every((channel) => (data[at + channel] ?? 255) >= PAPER_LIGHT)
  }
}
