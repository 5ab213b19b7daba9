import { type Catalogue, openPointsOf } from '@flyer-open-data/flyer'

/** An open point of a run, as the manifest and the list tell it. */
export interface ToldPoint {
  readonly id: string
  readonly what: string
  readonly lifted: boolean
}

/** The open points that concern a run, lifted ones included. */
export function toldPoints(
  { openPoints }: Pick<Catalogue, 'openPoints'>,
  run: { id: string },
): ToldPoint[] {
  return openPointsOf(openPoints, run.id).map(({ id, what, lifted }) => ({
    id,
    what,
    lifted: lifted !== undefined,
  }))
}

/** How many of them are still open, for people. */
export function countStillOpen(points: readonly ToldPoint[]): number {
  return points.filter(({ lifted }) => !lifted).length
}
