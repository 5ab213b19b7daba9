import {
  INK_SUM_GRADIENT,
  REVISION_VARIABLES,
  screenColour,
  TABLE,
  TOOL_VARIABLES,
} from '@flyer-open-data/ui'
import type { CSSProperties } from 'react'
import { READING_VARIABLES } from './reading/read-kinds.ts'

/** Colours of the table's own parts, for its style sheet. */
export const TABLE_COLOURS = {
  ...TOOL_VARIABLES,
  ...READING_VARIABLES,
  ...REVISION_VARIABLES,
  ...Object.fromEntries(Object.entries(TABLE).map(([name, value]) => [`--table-${name}`, value])),
  '--table-paper': screenColour('paper'),
  '--table-ramp': INK_SUM_GRADIENT,
} as CSSProperties
