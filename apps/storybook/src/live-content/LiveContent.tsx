import { type Catalogue, editableTexts, type PanelId } from '@flyer-open-data/flyer'
import { type LeafletRequest, screenColour, TABLE, TOOL_COLOURS } from '@flyer-open-data/ui'
import { type CSSProperties, type ReactNode, useMemo, useState } from 'react'
import { ContentForm } from './ContentForm.tsx'
import { CopyPatch } from './CopyPatch.tsx'
import { DraftPreview } from './DraftPreview.tsx'
import { FaultCards } from './FaultCards.tsx'
import './live-content.css'
import { faultsText, stateText } from './status-text.ts'
import { useDraft } from './use-draft.ts'

const COLOURS = {
  '--ground': TOOL_COLOURS.ground,
  '--ink': TOOL_COLOURS.ink,
  '--quiet': TOOL_COLOURS.quiet,
  '--line': TOOL_COLOURS.line,
  '--chosen': TOOL_COLOURS.chosen,
  '--on-chosen': TOOL_COLOURS.onChosen,
  '--alarm': TOOL_COLOURS.alarm,
  '--alarm-ground': TOOL_COLOURS.alarmGround,
  '--table': TABLE.ground,
  '--thin-space': screenColour('sun'),
  '--full-space': screenColour('aqua'),
} as CSSProperties

/** Every text of the leaflet in a form, and the leaflet that follows. */
export function LiveContent({
  request,
  catalogue,
}: {
  readonly request: LeafletRequest
  readonly catalogue: Catalogue
}): ReactNode {
  const work = useDraft(request)
  const { draft, checked, edit, patch, beforeReset } = work
  const texts = useMemo(
    () => editableTexts(request.edition.panels, request.edition.readingOrder),
    [request],
  )
  const [visited, visit] = useState<PanelId>()
  return (
    <main className="live-content" style={COLOURS}>
      <div className="live-desk">
        <header>
          <h2>Contenu en direct</h2>
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
        <ContentForm checked={checked} draft={draft} edit={edit} onVisit={visit} texts={texts} />
      </div>
      <section aria-label="Aperçu" className="live-preview">
        {checked.layout ? (
          <DraftPreview
            catalogue={catalogue}
            edition={draft}
            fonts={request.fonts}
            layout={checked.layout}
            visited={visited ?? request.edition.readingOrder[0] ?? 'cover'}
          />
        ) : (
          <FaultCards draft={draft} findings={checked.findings} texts={texts} />
        )}
      </section>
    </main>
  )
}
