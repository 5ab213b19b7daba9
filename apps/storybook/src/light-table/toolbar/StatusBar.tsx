import type { FailureWords, PressState } from '@flyer-open-data/browser/press'
import { type ReactNode, useRef } from 'react'

/** The zoom, what can be kept, and how the press file is getting on; what failed can be tried again. */
export function StatusBar({
  press,
  downloads,
  isDrawn,
  agreement,
  turned,
  failure,
  onRetry,
  children,
}: {
  readonly press: PressState
  /** What can be kept, at the end of the bar. */
  readonly downloads: ReactNode
  /** Whether what was asked of the press file is in sight. */
  readonly isDrawn: boolean
  /** How far screen and paper are from each other, when that is looked at. */
  readonly agreement: string | undefined
  /** What the last choice turned besides itself. */
  readonly turned: string | undefined
  /** Why it is not in sight and will not be. */
  readonly failure: FailureWords | undefined
  readonly onRetry: () => void
  readonly children: ReactNode
}): ReactNode {
  const status = useRef<HTMLSpanElement>(null)
  const retry = () => {
    // The button goes: who came by keyboard goes on from here.
    status.current?.focus()
    onRetry()
  }
  const words = failure
    ? 'Le papier manque\u00a0: la table dit pourquoi.'
    : [turned, agreement ?? progressOf(press, isDrawn)].filter(Boolean).join(' ')
  return (
    <div className="table-status">
      {children}
      <span
        className="table-press"
        data-press={failure ? 'failed' : isDrawn ? 'drawn' : press.status}
        ref={status}
        role="status"
        tabIndex={-1}
      >
        {words}
      </span>
      {failure && (
        <button className="table-retry" onClick={retry} type="button">
          Réessayer
        </button>
      )}
      {downloads}
    </div>
  )
}

function progressOf(press: PressState, isDrawn: boolean): string {
  switch (press.status) {
    case 'none':
    case 'failed':
      return ''
    case 'pending':
      return 'Fabrication du fichier d’impression…'
    case 'ready':
      return isDrawn ? 'Fichier d’impression prêt' : 'Dessin du fichier d’impression…'
  }
}
