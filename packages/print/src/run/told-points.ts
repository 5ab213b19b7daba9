import type { PointOfRun } from '@flyer-open-data/flyer'

/** An open point of a run, as the manifest and the list tell it. */
export interface ToldPoint {
  readonly id: string
  readonly what: string
  readonly lifted: boolean
}

/** Open points as they are told, lifted ones included. */
export function toldPoints(points: readonly PointOfRun[]): ToldPoint[] {
  return points.map(({ id, what, lifted }) => ({ id, what, lifted: lifted !== undefined }))
}

/** How many of them are still open, for people. */
export function countStillOpen(points: readonly ToldPoint[]): number {
  return points.filter(({ lifted }) => !lifted).length
}
