import type { PanelId } from '@flyer-open-data/flyer'
import type { Rectangle } from '@flyer-open-data/ui'
import type { ChangedPlace, LeafletChange } from '@flyer-open-data/ui/comparison'
import type { View } from '../stage/subject.ts'

/** Whether a place is on the part of the sheet that is shown. */
export const isInView = ({ side, panel }: Pick<ChangedPlace, 'side' | 'panel'>, view: View) =>
  side === view.side && (view.only === undefined || view.only === panel)

/** Where something stands, or stood, in mm from the trim of its side. */
export const boxOf = ({ before, after }: ChangedPlace): Rectangle | undefined => after ?? before

/** How many places of a change each panel has, in reading order. */
export function placesByPanel({ places }: LeafletChange): ReadonlyMap<PanelId, number> {
  const counts = new Map<PanelId, number>()
  for (const { panel } of places) counts.set(panel, (counts.get(panel) ?? 0) + 1)
  return counts
}
