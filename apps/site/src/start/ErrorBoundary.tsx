import { Component, type ReactNode, useState } from 'react'

/** What was typed into a page, as its browser keeps it. */
export interface KeptEntry {
  readonly isThere: () => boolean
  readonly erase: () => void
}

interface Given {
  readonly kept: KeptEntry | undefined
  readonly children?: ReactNode
}

/** A page that fails while it is used: instead of nothing, what happened and what can be done. */
export class ErrorBoundary extends Component<Given, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false }

  static getDerivedStateFromError() {
    return { hasFailed: true }
  }

  override render(): ReactNode {
    const { kept, children } = this.props
    return this.state.hasFailed ? <Failed kept={kept} /> : children
  }
}

function Failed({ kept }: { readonly kept: KeptEntry | undefined }): ReactNode {
  const [isAsking, setAsking] = useState(false)
  const isThere = kept?.isThere() ?? false
  return (
    <div className="notice" role="alert">
      <p>
        Une erreur de cette page l’a arrêtée.{' '}
        {isThere
          ? 'Votre saisie est gardée dans ce navigateur\u00a0: rechargez la page pour la retrouver. Si l’erreur revient, effacez tout et recommencez.'
          : 'Rechargez la page pour recommencer.'}{' '}
        Les <a href="../telecharger/">fichiers prêts à télécharger</a> fonctionnent toujours.
      </p>
      <p className="notice-actions">
        <button className="button" onClick={() => location.reload()} type="button">
          Recharger la page
        </button>{' '}
        {isThere && (
          <button
            className="button"
            onClick={() => (isAsking ? startAnew(kept) : setAsking(true))}
            type="button"
          >
            {isAsking ? 'Oui, tout effacer' : 'Tout effacer'}
          </button>
        )}
      </p>
    </div>
  )
}

/** Forgets what was typed, and the link that may have filled the fields. */
function startAnew(kept: KeptEntry | undefined): void {
  kept?.erase()
  history.replaceState(null, '', location.pathname)
  location.reload()
}
