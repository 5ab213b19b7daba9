import type { ReactNode, Ref } from 'react'
import { ReadyFiles } from '../files/ReadyFiles.tsx'
import type { MakingState } from './use-making.ts'

const STEPS = {
  loading: 'Chargement des outils',
  layout: 'Mise en page',
  product: 'Fabrication du PDF',
  check: 'Contrôle des pages, des encres, des textes et du QR code',
  papers: 'Bon de commande et bon à tirer',
  archive: 'Dossier complet',
} as const

const ORDER = Object.keys(STEPS) as (keyof typeof STEPS)[]

/** The button that makes the file, what is going on, and what still keeps it from being made. */
export function Making({
  state,
  isStale,
  summary,
  onMake,
  onCancel,
  buttonRef,
}: {
  readonly state: MakingState
  /** Whether the form has changed since. */
  readonly isStale: boolean
  /** What is missing or wrong, with links to the fields. */
  readonly summary: ReactNode
  readonly onMake: () => void
  readonly onCancel: () => void
  readonly buttonRef: Ref<HTMLButtonElement>
}): ReactNode {
  const isWorking = state.status === 'working'
  return (
    <div className="making">
      {summary}
      <div className="making-actions">
        <button
          aria-disabled={isWorking}
          className="action"
          onClick={isWorking ? undefined : onMake}
          ref={buttonRef}
          type="button"
        >
          Fabriquer le PDF
        </button>
        {isWorking && (
          <button className="button" onClick={onCancel} type="button">
            Annuler
          </button>
        )}
      </div>
      {isWorking && (
        <progress aria-label="Avancement" max={ORDER.length} value={ORDER.indexOf(state.step)} />
      )}
      <p
        aria-live="polite"
        className="making-status"
        data-status={isStale ? 'stale' : state.status}
        role="status"
      >
        {statusOf(state, isStale)}
      </p>
    </div>
  )
}

function statusOf(state: MakingState, isStale: boolean): ReactNode {
  switch (state.status) {
    case 'none':
      return ''
    case 'cancelled':
      return 'La fabrication est annulée\u202f; vos choix sont toujours là.'
    case 'working':
      return `${state.passed ? 'Le PDF a passé le contrôle. ' : ''}Étape ${ORDER.indexOf(state.step) + 1} sur ${ORDER.length}\u00a0: ${STEPS[state.step]}…`
    case 'failed':
      return (
        <>
          {state.words.what} {state.words.mend} <ReadyFiles />
        </>
      )
    case 'made':
      if (isStale) return 'Vos choix ont changé depuis\u00a0: fabriquez le PDF à nouveau.'
      return 'findings' in state.made
        ? 'Le PDF n’a pas été retenu\u00a0: voici ce qui est à corriger.'
        : 'Le PDF est fabriqué et contrôlé.'
  }
}
