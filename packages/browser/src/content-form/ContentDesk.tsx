import type { EditableText, PanelId } from '@flyer-open-data/flyer'
import { TOOL_VARIABLES } from '@flyer-open-data/ui'
import type { CSSProperties, ReactNode } from 'react'
import { ContentForm } from './ContentForm.tsx'
import { CopyPatch } from './CopyPatch.tsx'
import './content-desk.css'
import { faultsText, stateText } from './status-text.ts'
import type { Draft } from './use-draft.ts'

/** Where a draft is written: what it changes, what can be done with that, and the form. */
export function ContentDesk({
  heading,
  work,
  texts,
  onVisit,
}: {
  /** The heading of the desk, at the level that its page has for it. */
  readonly heading: ReactNode
  readonly work: Draft
  /** The texts of the edition, as they were before any change. */
  readonly texts: readonly EditableText[]
  /** Called when a field of a panel gets the focus. */
  readonly onVisit: (panel: PanelId) => void
}): ReactNode {
  const { draft, checked, edit, patch, beforeReset } = work
  return (
    <div className="live-desk" style={TOOL_VARIABLES as CSSProperties}>
      <header>
        {heading}
        <p aria-live="polite" className="live-status" role="status">
          {stateText(work)} <strong>{faultsText(checked.findings)}</strong>
        </p>
        <div className="live-actions">
          <CopyPatch faults={faultsText(checked.findings)} patch={patch} />
          <button disabled={patch.length === 0} onClick={work.reset} type="button">
            Réinitialiser
          </button>
          {beforeReset && (
            <button onClick={work.recover} type="button">
              Rétablir la modification
            </button>
          )}
        </div>
      </header>
      <ContentForm checked={checked} draft={draft} edit={edit} onVisit={onVisit} texts={texts} />
    </div>
  )
}
