import { type Catalogue, sendersOf } from '@flyer-open-data/flyer'
import type { KnownNames } from './globals.ts'

/** The names that a view may choose from. It begins with a run whose quantity is known. */
export function knownNames(catalogue: Catalogue): KnownNames {
  const isKnown = ({ quantity }: Catalogue['printRuns'][number]) => quantity.kind !== 'unknown'
  const { printRuns } = catalogue
  return {
    runs: [...printRuns.filter(isKnown), ...printRuns.filter((run) => !isKnown(run))].map(
      ({ id }) => id,
    ),
    senders: sendersOf(catalogue).map(({ id }) => id),
  }
}
