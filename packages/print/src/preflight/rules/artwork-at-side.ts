import type { PageSide } from '../../findings/preflight/words-of-faults.ts'
import type { Area } from '../area.ts'
import type { Raster } from '../rendered/rendered-facts.ts'
import { gathered } from './gather.ts'
import { lengthOf, pointAt } from './page-sides.ts'

/** Where along a side artwork reaches the trim and ends before the bleed does; lengths in mm. */
export interface EarlyEnd {
  readonly from: number
  readonly to: number
  /** How much of the stretch between them is artwork that ends there. */
  readonly length: number
  /** How far past the trim the artwork goes there. */
  readonly foundMm: number
}

/** The least light of paper, of 255: renderers shade edges, and no printer’s white is darker. */
const PAPER_LIGHT = 250

/** So far inside the trim all is artwork where artwork is said to reach it, in mm. */
const INSIDE_MM = 0.75

/**
 * A straight end so long is a cut, in mm; pieces of a pattern end as they like. Where nothing at all
 * reaches the bleed on a whole side, pieces that end at one distance count together.
 */
const STRAIGHT_END_MM = 12

/** A step along a side: whether it is artwork at the trim, and how far it goes on, in mm. */
interface Step {
  readonly at: number
  readonly isArtwork: boolean
  readonly reach: number
}

/** The stretches of a side where artwork ends before the bleed does, longest first: one a distance. */
export function earlyEnds(raster: Raster, trim: Area, side: PageSide, bleedMm: number): EarlyEnd[] {
  const pixel = 1 / raster.pixelsPerMm
  const steps = stepsAlong(raster, trim, side, bleedMm)
  // The last pixel before the edge of the bleed may be half empty.
  const isShort = ({ isArtwork, reach }: Step) => isArtwork && reach < bleedMm - 1.5 * pixel
  const ends = stretchesOf(steps, isShort, pixel)
  const isBare = steps.every(({ reach }) => reach < bleedMm - 1.5 * pixel)
  const isLong = ({ length }: EarlyEnd) => length >= STRAIGHT_END_MM
  return isBare ? joined(ends).filter(isLong) : joined(ends.filter(isLong))
}

/** Stretches that end at one distance from the trim, give or take a quarter of a mm, as one. */
function joined(ends: readonly EarlyEnd[]): EarlyEnd[] {
  return gathered(ends, ({ foundMm }) => Math.round(foundMm * 4)).map((same) => ({
    from: Math.min(...same.map(({ from }) => from)),
    to: Math.max(...same.map(({ to }) => to)),
    length: same.reduce((sum, { length }) => sum + length, 0),
    foundMm: same[0]?.foundMm ?? 0,
  }))
}

function stepsAlong(raster: Raster, trim: Area, side: PageSide, bleedMm: number): Step[] {
  const isPaper = paperAt(raster)
  const pixel = 1 / raster.pixelsPerMm
  const count = Math.floor(lengthOf(trim, side) / pixel)
  const depth = Math.max(1, Math.round(INSIDE_MM / pixel))
  return Array.from({ length: count }, (_, i) => {
    const at = (i + 0.5) * pixel
    const paper = (outwards: number) => isPaper(pointAt(trim, side, at, outwards))
    let row = 0
    while (row < depth && !paper(-(row + 0.5) * pixel)) row += 1
    const isArtwork = row === depth
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
  const runs: Step[][] = []
  let run: Step[] = []
  for (const step of steps) {
    const last = run.at(-1)
    const goesOn = isShort(step) && (!last || Math.abs(last.reach - step.reach) <= 1.1 * pixel)
    if (!goesOn) run = []
    if (!isShort(step)) continue
    if (run.length === 0) runs.push(run)
    run.push(step)
  }
  return runs
    .map((all) => {
      const from = (all[0]?.at ?? 0) - pixel / 2
      const to = (all.at(-1)?.at ?? 0) + pixel / 2
      return { from, to, length: to - from, foundMm: all[0]?.reach ?? 0 }
    })
    .toSorted((a, b) => b.length - a.length)
}

/** Whether a point of a page is paper: white, or outside the picture. */
export function paperAt(raster: Raster): (point: { x: number; y: number }) => boolean {
  const { data, width, height, area, pixelsPerMm } = raster
  return ({ x, y }) => {
    const column = Math.floor((x - area.x) * pixelsPerMm)
    const row = Math.floor((y - area.y) * pixelsPerMm)
    if (column < 0 || row < 0 || column >= width || row >= height) return true
    const at = (row * width + column) * 4
    for (let channel = at; channel < at + 3; channel++) {
      if ((data[channel] ?? 255) < PAPER_LIGHT) return false
    }
    return true
  }
}
