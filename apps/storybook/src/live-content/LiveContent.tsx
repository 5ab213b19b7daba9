import { ContentDesk, useDraft } from '@flyer-open-data/browser/content-form'
import { type Catalogue, editableTexts, type PanelId } from '@flyer-open-data/flyer'
import { type LeafletRequest, TABLE, TOOL_VARIABLES } from '@flyer-open-data/ui'
import { type CSSProperties, type ReactNode, useMemo, useState } from 'react'
import { RefusedLeaflet } from '../light-table/RefusedLeaflet.tsx'
import { DraftPreview } from './DraftPreview.tsx'
import './live-content.css'

const COLOURS = { ...TOOL_VARIABLES, '--table-ground': TABLE.ground } as CSSProperties

/** Every text of the leaflet in a form, and the leaflet that follows. */
export function LiveContent({
  request,
  catalogue,
}: {
  readonly request: LeafletRequest
  readonly catalogue: Catalogue
}): ReactNode {
  const { edition } = request
  const work = useDraft(request)
  const { draft, checked } = work
  const texts = useMemo(() => editableTexts(edition.panels, edition.readingOrder), [edition])
  const drafted = useMemo(() => ({ ...request, edition: draft }), [request, draft])
  const [visited, visit] = useState<PanelId>()
  return (
    <main className="live-content" style={COLOURS}>
      <ContentDesk heading={<h2>Contenu en direct</h2>} onVisit={visit} texts={texts} work={work} />
      <section aria-label="Aperçu" className="live-preview">
        {checked.layout ? (
          <DraftPreview
            catalogue={catalogue}
            request={drafted}
            layout={checked.layout}
            visited={visited ?? edition.readingOrder[0] ?? 'cover'}
          />
        ) : (
          <RefusedLeaflet
            catalogue={catalogue}
            edition={draft}
            findings={checked.findings}
            texts={texts}
          />
        )}
      </section>
    </main>
  )
}
