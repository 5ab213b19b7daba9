import './file-check.css'
import './findings-list.css'
import './page-picture.css'
import type { CheckState, Destination } from '@flyer-open-data/browser/preflight'
import { TABLE, TOOL_VARIABLES, VERDICT_VARIABLES } from '@flyer-open-data/ui'
import { type CSSProperties, type ReactNode, useRef } from 'react'
import { CheckStatus } from './CheckStatus.tsx'
import { DestinationChoice } from './DestinationChoice.tsx'
import { FileChoice } from './FileChoice.tsx'
import { FileFigures } from './FileFigures.tsx'
import { FindingsList } from './FindingsList.tsx'
import { PagePictures } from './PagePictures.tsx'
import { useDrop } from './use-drop.ts'
import { usePointed } from './use-pointed.ts'

/** A check as it stands: the file and who is to print it, what was found, the pages with the places. */
export function CheckView({
  state,
  destination,
  email,
  press,
  onFile,
  onDestination,
  onCancel,
  onRetry,
}: {
  readonly state: CheckState
  readonly destination: Destination
  /** Of who owns the leaflet. */
  readonly email: string
  /** The chosen job and the check of its press file; undefined when it cannot be made. */
  readonly press: { readonly name: string; readonly check: () => void } | undefined
  readonly onFile: (file: File) => void
  readonly onDestination: (destination: Destination) => void
  readonly onCancel: () => void
  readonly onRetry: () => void
}): ReactNode {
  const view = useRef<HTMLElement>(null)
  const isOver = useDrop(view, onFile)
  const pointed = usePointed(view)
  const checked = state.status === 'checked' ? state.checked : undefined
  return (
    <main className="file-check tool-controls" data-drops={isOver} ref={view} style={COLOURS}>
      <div className="check-desk">
        <h2>Contrôle</h2>
        <p>
          Un PDF, d’où qu’il vienne, est-il prêt pour l’imprimeur&#8239;? Il est lu ici, dans ce
          navigateur&nbsp;: rien n’est envoyé.
        </p>
        <FileChoice onFile={onFile} press={press} />
        <DestinationChoice destination={destination} onChoose={onDestination} />
        <CheckStatus email={email} onCancel={onCancel} onRetry={onRetry} state={state} />
      </div>
      {checked && checked.pages.length > 0 ? (
        <PagePictures
          findings={checked.report.findings}
          key={checked.report.sha256}
          pages={checked.pages}
          pointed={pointed}
        />
      ) : (
        <div className="check-pages check-empty">
          <p>{EMPTY[state.status]}</p>
        </div>
      )}
      {checked && (
        <div className="check-told">
          <FindingsList
            findings={checked.report.findings}
            pages={checked.pages}
            pointed={pointed}
          />
          <FileFigures report={checked.report} />
        </div>
      )}
    </main>
  )
}

/** What stands in place of pages. */
const EMPTY: Readonly<Record<CheckState['status'], string>> = {
  none: 'Déposez un PDF\u00a0: ses pages se montrent ici, avec l’endroit de chaque point.',
  working: 'Les pages se montrent dès qu’elles sont dessinées.',
  checked: 'Les pages de ce fichier ne peuvent pas être dessinées.',
  failed: 'Il n’y a pas de page à montrer.',
}

const COLOURS = {
  ...TOOL_VARIABLES,
  ...VERDICT_VARIABLES,
  '--table-ground': TABLE.ground,
  '--table-quiet': TABLE.quiet,
} as CSSProperties
