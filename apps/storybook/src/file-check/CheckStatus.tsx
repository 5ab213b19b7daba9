import { type CheckState, CheckTooLongError } from '@flyer-open-data/browser/preflight'
import { failureWords } from '@flyer-open-data/browser/press'
import { VERDICT_SIGNS, VerdictName } from '@flyer-open-data/print/report-parts'
import type { ReactNode } from 'react'

/** What became of the file, told aloud once there is something new: a step, the verdict, a failure. */
export function CheckStatus({
  state,
  email,
  onCancel,
  onRetry,
}: {
  readonly state: CheckState
  /** Of who owns the leaflet, for a file that is too much for a browser. */
  readonly email: string
  readonly onCancel: () => void
  readonly onRetry: () => void
}): ReactNode {
  return (
    <section aria-label="Résultat" className="check-status" data-kind={kindOf(state)}>
      <div aria-live="polite" data-status={state.status} role="status">
        <Told email={email} state={state} />
      </div>
      {state.status === 'working' && (
        <button onClick={onCancel} type="button">
          Annuler
        </button>
      )}
      {state.status === 'failed' && (
        <button onClick={onRetry} type="button">
          Réessayer
        </button>
      )}
    </section>
  )
}

function kindOf(state: CheckState): string {
  if (state.status === 'checked') return VERDICT_SIGNS[state.checked.report.verdict]
  return state.status === 'failed' ? 'error' : 'quiet'
}

const STEPS = {
  make: 'est en cours de fabrication…',
  read: 'est en cours de lecture…',
  check: 'est en cours de contrôle\u00a0: pages, encres, textes, QR code…',
} as const

function Told({ state, email }: { readonly state: CheckState; readonly email: string }): ReactNode {
  switch (state.status) {
    case 'none':
      return <p>Aucun fichier n’est contrôlé pour l’instant.</p>
    case 'working':
      return (
        <p>
          <span className="check-name">{state.name}</span> {STEPS[state.step]}
        </p>
      )
    case 'failed': {
      const { what, mend } = failureWords(state)
      const isTooLong = state.error instanceof CheckTooLongError
      return (
        <>
          <p className="check-name">{state.name}</p>
          <p>
            {what} {isTooLong ? `Allégez le fichier, ou envoyez-le à ${email}.` : mend}
          </p>
        </>
      )
    }
    case 'checked': {
      const { report } = state.checked
      return (
        <>
          <p>
            <VerdictName report={report} /> <span className="check-name">{report.path}</span>
          </p>
          <p className="check-sentence">{report.sentence}</p>
        </>
      )
    }
  }
}
