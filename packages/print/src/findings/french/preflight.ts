import { count } from '@flyer-open-data/flyer'
import { withMore } from '../preflight/words-of-faults.ts'
import type { ListedFaults } from '../preflight-faults.ts'
import { COLOUR } from './preflight/colour.ts'
import { CONTENTS } from './preflight/contents.ts'
import { FILE } from './preflight/file.ts'
import { GEOMETRY } from './preflight/geometry.ts'
import { INK_USE } from './preflight/ink-use.ts'
import { LEAFLET } from './preflight/leaflet.ts'
import { OBJECTS } from './preflight/objects.ts'

/** French words for all that preflight finds. */
export const PREFLIGHT_FRENCH = withMore<ListedFaults>(
  { ...FILE, ...GEOMETRY, ...COLOUR, ...INK_USE, ...OBJECTS, ...CONTENTS, ...LEAFLET },
  ({ count: more }) => ({
    what: `La même règle signale encore ${count(more, 'défaut', 'défauts')}.`,
    mend: 'Corrigez d’abord ceux qui sont détaillés, puis contrôlez de nouveau le fichier.',
  }),
)
