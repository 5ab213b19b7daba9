import { withMore } from '../preflight/words-of-faults.ts'
import type { ListedFaults } from '../preflight-faults.ts'
import { COLOUR } from './preflight/colour.ts'
import { CONTENTS } from './preflight/contents.ts'
import { FILE } from './preflight/file.ts'
import { GEOMETRY } from './preflight/geometry.ts'
import { INK_USE } from './preflight/ink-use.ts'
import { LEAFLET } from './preflight/leaflet.ts'
import { OBJECTS } from './preflight/objects.ts'

/** English words for all that preflight finds. */
export const PREFLIGHT_ENGLISH = withMore<ListedFaults>(
  { ...FILE, ...GEOMETRY, ...COLOUR, ...INK_USE, ...OBJECTS, ...CONTENTS, ...LEAFLET },
  ({ count }) => ({
    what: `The same rule finds ${count} more ${count === 1 ? 'fault' : 'faults'}.`,
    mend: 'Mend those that are told first, and check the file again.',
  }),
)
