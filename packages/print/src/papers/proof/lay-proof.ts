import { ContentError } from '@flyer-open-data/flyer'
import { typesetterOf } from '@flyer-open-data/ui'
import type { PaperSource } from '../paper-source.ts'
import { LOWEST_ABOVE_APPROVAL } from './lay-approval.ts'
import { layFirstPage } from './lay-first-page.ts'
import { laySecondPage } from './lay-second-page.ts'
import { FOOT_LINE, type ProofPage } from './proof-page.ts'

/** How high the folded leaflet may be drawn, in mm: smaller where many open points need the room. */
const STATE_HEIGHTS = [50, 36, 25] as const

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
      blocks: firstThatFits(STATE_HEIGHTS, (height) =>
        laySecondPage(source, height, setText(FOOT_LINE), setText(LOWEST_ABOVE_APPROVAL)),
      ),
    },
  ]
}

/**
 * What the first of some heights gives that leaves room for all.
 * @throws ContentError what the last one throws
 */
function firstThatFits<T>(heights: readonly number[], lay: (height: number) => T): T {
  const [height = 0, ...others] = heights
  try {
    return lay(height)
  } catch (error) {
    if (!(error instanceof ContentError) || others.length === 0) throw error
    return firstThatFits(others, lay)
  }
}
