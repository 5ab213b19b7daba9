import type { Rule } from '@flyer-open-data/flyer'
import type { FileFacts } from './file/file-facts.ts'
import type { ExpectedLeaflet } from './leaflet/expected-leaflet.ts'
import type { Wanted } from './profiles/profile.ts'
import type { RenderedFacts } from './rendered/rendered-facts.ts'

/** What rules of preflight look at: a file that could be read, and what is asked of it. */
export interface Inspected {
  readonly file: FileFacts
  /** Null where there is no renderer, or it could not draw the file. */
  readonly rendered: RenderedFacts | null
  readonly wanted: Wanted
  /** Null when the file is not said to be the leaflet, and does not look like it. */
  readonly leaflet: ExpectedLeaflet | null
}

/** What a rule cannot do without; where it is missing the report says that the rule was not checked. */
export type Need = 'rendering' | 'plates' | 'leaflet' | 'trim' | 'inks'

/** A rule of preflight; `P203`: its number in RULES.md. */
export type PreflightRule = Rule<Inspected> & { readonly needs: readonly Need[] }
