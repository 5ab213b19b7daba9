import { ContentError, type Finding } from '@flyer-open-data/flyer'
import { refusePress } from './refuse-press.ts'

/** Pieces of work that are all tried, so that all that is wrong is told at once. */
export interface GatheredRefusals {
  /** Does a piece of work; what it refuses is kept, once, and any other error goes on. */
  readonly attempt: <T>(work: () => T) => T | undefined
  /** @throws ContentError with all that was refused, when there is anything */
  readonly refuse: () => void
}

/** Begins to gather what pieces of work refuse. */
export function gatherRefusals(): GatheredRefusals {
  const findings = new Map<string, Finding>()
  return {
    attempt(work) {
      try {
        return work()
      } catch (error) {
        if (!(error instanceof ContentError)) throw error
        for (const finding of error.findings) findings.set(JSON.stringify(finding), finding)
        return undefined
      }
    },
    refuse: () => refusePress([...findings.values()]),
  }
}
