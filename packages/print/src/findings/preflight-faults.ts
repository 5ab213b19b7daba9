import type { ColourFaults } from './preflight/colour-faults.ts'
import type { ContentsFaults, FileFaults } from './preflight/file-faults.ts'
import type { GeometryFaults } from './preflight/geometry-faults.ts'
import type { InkUseFaults } from './preflight/ink-use-faults.ts'
import type { LeafletFaults } from './preflight/leaflet-faults.ts'
import type { ObjectFaults } from './preflight/object-faults.ts'
import type { WithMore } from './preflight/words-of-faults.ts'

/** Every fault that preflight finds by itself, by the number of its rule. */
export type ListedFaults = FileFaults &
  GeometryFaults &
  ColourFaults &
  InkUseFaults &
  ObjectFaults &
  ContentsFaults &
  LeafletFaults

/** Every fault of preflight: each rule may also tell how many places it does not list. */
export type PreflightFaults = WithMore<ListedFaults>
