import type { Job } from '@flyer-open-data/flyer'
import { proofWarning } from '../job-facts/job-words.ts'

/** What stands between two things that the slug says on one line; no line ends with it. */
export const SLUG_SEPARATOR = '\u00a0· '

/** What a sheet of an example says, for nobody to print it in earnest. */
const EXAMPLE_WARNING = 'Exemple fictif, ne pas tirer'

/** The parts of a text in a margin that warn whoever holds the sheet; none but for an example. */
export const warningsOf = ({ partner }: Pick<Job, 'partner'>): readonly string[] =>
  partner?.isExample ? [EXAMPLE_WARNING] : []

/** A thing that the slug says. */
export interface SlugFact {
  /** Where its words come from, for whoever is told that they have no room. */
  readonly field: string
  readonly text: string
  /** Set heavier than the others. */
  readonly strong?: true
}

/** Facts that belong together: they begin a line of their own where there is room for it. */
export type SlugTopic = readonly SlugFact[]

/** Why the sheet is not to be printed in earnest: open points, an example. */
export const warningTopic = (job: Pick<Job, 'openPoints' | 'partner'>): SlugTopic =>
  [proofWarning(job) ?? [], warningsOf(job)]
    .flat()
    .map((text) => ({ field: 'warning', text, strong: true }))
