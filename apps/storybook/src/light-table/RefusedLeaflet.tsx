import { FaultCards } from '@flyer-open-data/browser/content-form'
import type { Catalogue, EditableText, Edition, Finding } from '@flyer-open-data/flyer'
import { concerns, TABLE, TOOL_VARIABLES } from '@flyer-open-data/ui'
import type { CSSProperties, ReactNode } from 'react'
import './refused-leaflet.css'
import './toolbar/toolbar.css'
import { JobChoices } from './toolbar/JobChoices.tsx'

/**
 * All that is wrong, in place of a leaflet that cannot be laid out. What no text mends (the name of
 * a sender, say) leaves the choice of another run or sender.
 */
export function RefusedLeaflet({
  catalogue,
  edition,
  findings,
  texts = [],
}: {
  readonly catalogue: Catalogue
  readonly edition: Edition
  readonly findings: readonly Finding[]
  /** The texts that can be edited beside it. */
  readonly texts?: readonly EditableText[]
}): ReactNode {
  const isForTexts = findings.every(({ place }) =>
    texts.some(({ panel, field }) => concerns(place, panel, field)),
  )
  return (
    <div className="refused-leaflet" style={COLOURS}>
      {!isForTexts && (
        <div className="refused-leaflet-choices tool-controls">
          <JobChoices catalogue={catalogue} />
        </div>
      )}
      <FaultCards draft={edition} findings={findings} texts={texts} />
    </div>
  )
}

const COLOURS = { ...TOOL_VARIABLES, '--table-ground': TABLE.ground } as CSSProperties
