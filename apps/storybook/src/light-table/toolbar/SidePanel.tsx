import { type ReactNode, useId } from 'react'
import { useView } from '../settings/ViewSettingsContext.tsx'

/**
 * What stands beside the table. Folded away, it leaves a strip with its button, and the sheet grows
 * into the room. A narrow window has no side: the parts stand above and below the table.
 */
export function SidePanel({ children }: { readonly children: ReactNode }): ReactNode {
  const { settings, change } = useView()
  const isFolded = settings.panel === 'folded'
  const content = useId()
  return (
    <div className="table-side" data-folded={isFolded}>
      <button
        aria-controls={content}
        aria-expanded={!isFolded}
        className="table-fold"
        onClick={() => change({ panel: isFolded ? 'shown' : 'folded' })}
        title={
          isFolded ? 'Rouvrir les réglages' : 'Replier les réglages\u00a0: la feuille s’agrandit'
        }
        type="button"
      >
        <span aria-hidden="true" className="table-fold-arrow" />
        <span className="table-fold-name">Réglages</span>
      </button>
      <div className="table-side-content" id={content}>
        {children}
      </div>
    </div>
  )
}
