import { type Area, grown } from '../preflight/area.ts'

/** What is shown of a page to tell a place: the place is outlined in the middle of it. */
export interface CloseUp {
  /** The part of the page that is shown, in mm. */
  readonly area: Area
  /** A little around the place, in mm. */
  readonly outline: Area
}

/** What is shown at the least: enough to know where on the leaflet it is. */
const LEAST = { width: 60, height: 40 } as const
/** Shown around a place of any size. */
const CONTEXT_MM = 8
/** From a place to its outline. */
const AROUND_MM = 0.8
/** An outline is no smaller: it must be found at a glance. */
const LEAST_OUTLINE_MM = 3

/**
 * What to show of a page so that a place on it is known again: no more than the page itself.
 *
 * @param page all of it, in mm
 */
export function closeUpOf(place: Area, page: Area): CloseUp {
  const around = grown(place, AROUND_MM)
  const outline = widened(around, LEAST_OUTLINE_MM, LEAST_OUTLINE_MM)
  const shown = widened(grown(outline, CONTEXT_MM), LEAST.width, LEAST.height)
  const [x, width] = within(shown.x, shown.width, page.x, page.width)
  const [y, height] = within(shown.y, shown.height, page.y, page.height)
  return { outline, area: { x, y, width, height } }
}

/** A stretch moved, and cut where it is too long, so that it lies in another. */
function within(start: number, length: number, from: number, room: number): [number, number] {
  const kept = Math.min(length, room)
  return [Math.min(Math.max(start, from), from + room - kept), kept]
}

/** An area at least so wide and high, about the same middle. */
function widened({ x, y, width, height }: Area, leastWidth: number, leastHeight: number): Area {
  const [w, h] = [Math.max(width, leastWidth), Math.max(height, leastHeight)]
  return { x: x + (width - w) / 2, y: y + (height - h) / 2, width: w, height: h }
}
