import type { Catalogue, Edition } from '@flyer-open-data/flyer'
import {
  type ColourOf,
  type LeafletLayout,
  type LeafletRequest,
  screenColour,
} from '@flyer-open-data/ui'
import { useMemo } from 'react'
import { chosenIn } from '../settings/chosen.ts'
import type { ViewSettings } from '../settings/view-settings.ts'
import type { Subject } from '../stage/subject.ts'
import type { Comparison } from './compared.ts'
import type { OnTable } from './comparison-of.ts'
import { type BeforeAfter, useBeforeAfter } from './use-before-after.ts'

/** What a table is given to lay out and to compare. */
export interface Given {
  readonly subject: Subject
  readonly catalogue: Catalogue
  readonly leaflet: LeafletLayout
  readonly request: LeafletRequest
  /** Whether the edition of the request is one that is being changed. */
  readonly isDraft: boolean
  /** A fixed pair. */
  readonly comparison: Comparison | undefined
}

/** What lies on a table that may compare: its own leaflet, or the one of « after ». */
export interface ComparedTable {
  readonly compares: boolean
  /** What can be compared with; given to the panel that lists it. */
  readonly onTable: OnTable
  /** The comparison, while there is one. */
  readonly work: BeforeAfter | undefined
  readonly subject: Subject
  readonly layout: LeafletLayout
  /** What that layout says. */
  readonly edition: Edition
  /** What its inks look like. */
  readonly colourOf: ColourOf
}

/** Lays « after » on the table while two states are compared; a telephone compares nothing. */
export function useComparedTable(
  settings: ViewSettings,
  { subject, catalogue, leaflet, request, isDraft, comparison }: Given,
): ComparedTable {
  const { run, sender } = chosenIn(catalogue, settings)
  const { edition, fonts } = request
  const compares = settings.surface === 'before-after' && settings.viewing !== 'phone'
  const onTable = {
    ...{ catalogue, fonts, leaflet, edition, given: comparison },
    ...{ run: run.id, sender: sender.id },
  }
  const work = useBeforeAfter(compares, { ...onTable, isDraft })
  const after = work && 'after' in work.comparison ? work.comparison.after : undefined
  const side = work?.look.side
  const shown = useMemo<Subject>(() => (side ? { kind: 'side', side } : subject), [side, subject])
  return {
    ...{ compares, onTable, work },
    subject: shown,
    layout: after?.layout ?? leaflet,
    edition: after?.edition ?? edition,
    colourOf: work?.colours.after ?? screenColour,
  }
}
