import type { PrintRun } from '@flyer-open-data/flyer'
import { PRINTING_CONDITIONS } from '@flyer-open-data/ui'
import type { Wanted } from '../preflight/profiles/profile.ts'
import { PROFILES } from '../preflight/profiles/profiles.ts'
import type { Product } from './product.ts'

/** As much of a run as decides what its files must be. */
export type AskingRun = Pick<PrintRun, 'paper' | 'bleed' | 'outputProfile'>

/** What a finished product must be to be released: its profile, with what its run asks for. */
export function wantedOfProduct({ heldTo, standards }: Product, run: AskingRun): Wanted {
  const { profile, marks } = heldTo
  if (profile !== 'offset') {
    const known = PROFILES[profile]
    // Where the profile asks for bleed, the run says how much.
    return { ...known, marks, standards, bleedMm: known.bleedMm === 0 ? 0 : run.bleed }
  }
  const condition = run.outputProfile?.identifier ?? PRINTING_CONDITIONS[run.paper].identifier
  return {
    ...PROFILES[`offset-${run.paper}`],
    marks,
    bleedMm: run.bleed,
    outputConditions: [condition],
  }
}
