import type { Edition } from '@flyer-open-data/flyer'
import type { ComparedLeaflet } from '@flyer-open-data/ui/comparison'

/** A leaflet that is compared, with its name in French. */
export interface ComparedState extends ComparedLeaflet {
  readonly name: string
  /** What it says, to name its texts. */
  readonly edition: Edition
}

/** Two leaflets that are looked at one over the other. */
export interface Comparison {
  readonly before: ComparedState
  readonly after: ComparedState
}

/** Why there is nothing to compare, or not yet: a sentence in French. */
export interface NoComparison {
  readonly problem: string
}
