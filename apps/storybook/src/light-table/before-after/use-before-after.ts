import { openStorage, readKept } from '@flyer-open-data/browser/content-form'
import { diff, type Edition, type PanelId, patchAsText, type Side } from '@flyer-open-data/flyer'
import { LEAFLET_INKS } from '@flyer-open-data/ui'
import { type LeafletChange, listChanges } from '@flyer-open-data/ui/comparison'
import { useMemo, useState } from 'react'
import { type Choice, type Source, sourcesOf } from './choice.ts'
import type { Comparison, NoComparison } from './compared.ts'
import { comparisonOf, type OnTable } from './comparison-of.ts'
import { type ComparedColours, useComparedColours } from './use-ink-colours.ts'

/** How two states are looked at one over the other. */
export const MANNERS = ['wipe', 'blink', 'before', 'after'] as const
export type Manner = (typeof MANNERS)[number]

/** A change that was chosen in the list, in all its panels or in one. */
export interface ChosenChange {
  readonly at: number
  readonly panel: PanelId | undefined
}

/** How two states are looked at. */
export interface Look {
  readonly manner: Manner
  /** How much of what is shown lies under the curtain, from the left, in percent. */
  readonly curtain: number
  /** Whether the blinking runs. */
  readonly isBlinking: boolean
  readonly chosen?: ChosenChange | undefined
  /** The side that is looked at instead of what the page shows. */
  readonly side?: Side | undefined
}

/** A comparison on the table: what is compared, what parts it, how it is looked at. */
export interface BeforeAfter {
  readonly sources: readonly Source[]
  readonly choice: Choice
  readonly choose: (change: Partial<Choice>) => void
  readonly comparison: Comparison | NoComparison
  readonly changes: readonly LeafletChange[]
  readonly look: Look
  readonly turn: (change: Partial<Look>) => void
  readonly colours: ComparedColours
}

/** Compares what lies on the table with something else, while that is asked for. */
export function useBeforeAfter(
  isAsked: boolean,
  { isDraft, ...table }: OnTable & { readonly isDraft: boolean },
): BeforeAfter | undefined {
  const { catalogue, fonts, run, sender, edition, leaflet, given } = table
  const sources = sourcesOf({ given: given !== undefined, draft: isDraft })
  const [choice, setChoice] = useState<Choice>(() => ({
    ...{ source: sources[0] ?? 'run', run, sender, patch: keptPatch(edition) },
    ...{ ink: 'deepBlue', recipe: LEAFLET_INKS.deepBlue },
  }))
  const [look, setLook] = useState<Look>({ manner: 'wipe', curtain: 50, isBlinking: false })
  const comparison = useMemo(
    () =>
      isAsked
        ? comparisonOf(choice, { catalogue, fonts, run, sender, edition, leaflet, given })
        : undefined,
    [isAsked, choice, catalogue, fonts, run, sender, edition, leaflet, given],
  )
  const pair = comparison && 'before' in comparison ? comparison : undefined
  const changes = useMemo(() => (pair ? listChanges(pair.before, pair.after) : []), [pair])
  const colours = useComparedColours(pair)
  if (!comparison) return undefined
  return {
    ...{ sources, choice, comparison, changes, look, colours },
    choose: (change) => {
      setChoice({ ...choice, ...change })
      setLook({ ...look, chosen: undefined })
    },
    turn: (change) => setLook({ ...look, ...change }),
  }
}

/** The draft that this browser keeps, as a patch; nothing when it keeps none. */
function keptPatch(edition: Edition): string {
  const patch = diff(edition, readKept(openStorage(), edition).draft)
  return patch.length === 0 ? '' : patchAsText(patch)
}
