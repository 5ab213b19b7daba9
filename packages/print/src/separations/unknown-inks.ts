import { ContentError, type Place } from '@flyer-open-data/flyer'
import { PRESS_ENGLISH } from '../findings/english.ts'
import type { BuildFaults } from '../findings/faults.ts'
import { pressFinding } from '../findings/press-finding.ts'

/** Why the plates of a file cannot be told. */
export type WhyNoPlates = keyof BuildFaults['plates']

/** A file whose plates cannot be told: its one finding is the first thing that keeps them from it. */
export class NoPlatesError extends ContentError {
  readonly why: WhyNoPlates

  constructor(why: WhyNoPlates, place: Place, options?: ErrorOptions) {
    super([pressFinding('plates', why, {}, place)], PRESS_ENGLISH, options)
    this.why = why
  }
}

/** A colour whose inks cannot be told. It never leaves this folder: a file with it is a NoPlatesError. */
export class UnknownInks extends Error {
  readonly why: WhyNoPlates
  /** Undefined where only the caller knows the place. */
  readonly place: Place | undefined

  constructor(why: WhyNoPlates, place?: Place, options?: ErrorOptions) {
    super(`The plates cannot be told: ${why}.`, options)
    this.why = why
    this.place = place
  }
}

/** Does a piece of work; inks that it cannot tell are in this place, unless it knows a nearer one. */
export function inPlace<T>(place: () => Place, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof UnknownInks) || error.place) throw error
    throw new UnknownInks(error.why, place(), { cause: error })
  }
}
