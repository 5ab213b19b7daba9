import { findingsOf } from '@flyer-open-data/flyer'
import { judged, type PlacedPanel, safeAreaRule } from '@flyer-open-data/ui'

/** A text that comes nearer to the trim or to a fold than it may. */
export interface UnsafeText {
  readonly panel: PlacedPanel['id']
  readonly field: string
  /** How far it comes out of the safe area, in mm. */
  readonly by: number
}

/** The texts whose lines leave the safe area of their panel. */
export function textsOutsideSafeArea(panels: readonly PlacedPanel[]): UnsafeText[] {
  return panels.flatMap((panel) =>
    findingsOf([safeAreaRule], judged(panel), {}).map(({ place, values }) => ({
      panel: panel.id,
      field: place.field ?? '',
      by: Number(values['outMm']),
    })),
  )
}
