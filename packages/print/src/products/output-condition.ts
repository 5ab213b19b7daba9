import type { PrintRun } from '@flyer-open-data/flyer'
import { CONDITIONS_REGISTRY, PRINTING_CONDITIONS } from '@flyer-open-data/ui'
import type { OutputCondition } from '../prepress/press-job.ts'

/**
 * The printing condition of a run: that of its paper, or the printer's own.
 * @param profile bytes of its ICC profile, wherever they were read
 */
export function outputConditionOf(
  run: Pick<PrintRun, 'paper' | 'outputProfile'>,
  profile: Uint8Array,
): OutputCondition {
  const known = PRINTING_CONDITIONS[run.paper]
  const own = run.outputProfile
  return {
    identifier: own?.identifier ?? known.identifier,
    paper: known.paper,
    registry: own ? undefined : CONDITIONS_REGISTRY,
    profile,
  }
}
