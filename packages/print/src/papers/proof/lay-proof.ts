import { ContentError } from '@flyer-open-data/flyer'
import { typesetterOf } from '@flyer-open-data/ui'
import type { PaperSource } from '../paper-source.ts'
import { LOWEST_ABOVE_APPROVAL } from './lay-approval.ts'
import { layFirstPage } from './lay-first-page.ts'
import { laySecondPage } from './lay-second-page.ts'
import type { StatesPlan } from './lay-states.ts'
import { FOOT_LINE, type ProofPage } from './proof-page.ts'

/**
 * How the folded leaflet is shown: smaller where many open points need the room, then without its
 * back, and at last not at all: what is signed for comes first. Heights in mm.
 */
const PLANS: readonly StatesPlan[] = [
  { highest: 50, hasBack: true },
  { highest: 36, hasBack: true },
  { highest: 25, hasBack: false },
  { highest: 18, hasBack: false },
  { highest: 0, hasBack: false },
]

/**
 * Lays out the proof: the two sides on the first page, all that is agreed on the second.
 * @throws ContentError with the field that has no room
 */
export function layProof(source: PaperSource): readonly [ProofPage, ProofPage] {
  const within = { panel: 'bon-a-tirer' }
  const setText = (lowest: number) => typesetterOf(source.fonts, within, lowest)
  return [
    { name: 'sides', blocks: layFirstPage(source, setText(FOOT_LINE)) },
    {
      name: 'agreement',
      blocks: firstThatFits(PLANS, (plan) =>
        laySecondPage(source, plan, setText(FOOT_LINE), setText(LOWEST_ABOVE_APPROVAL)),
      ),
    },
  ]
}

/**
 * What the first of some plans gives that leaves room for all.
 * @throws ContentError what the last one throws
 */
function firstThatFits<T>(plans: readonly StatesPlan[], lay: (plan: StatesPlan) => T): T {
  const [plan = { highest: 0, hasBack: false }, ...others] = plans
  try {
    return lay(plan)
  } catch (error) {
    if (!(error instanceof ContentError) || others.length === 0) throw error
    return firstThatFits(others, lay)
  }
}
