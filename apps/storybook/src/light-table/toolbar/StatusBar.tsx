import type { FailureWords, PressState } from '@flyer-open-data/browser/press'
import { type ReactNode, useEffect, useRef, useState } from 'react'

/** The zoom, and how the press file is getting on; what failed can be tried again. */
export function StatusBar({
  press,
  pressName,
  isDrawn,
  agreement,
  turned,
  failure,
  onRetry,
  children,
}: {
  readonly press: PressState
  /** What the press file is called when it is kept. */
  readonly pressName: string
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
      {press.status === 'ready' && !failure && (
        <PressDownload bytes={press.bytes} name={pressName} />
      )}
    </div>
  )
}

/** The press file that is looked at, to be kept: it never left this browser. */
function PressDownload({
  bytes,
  name,
}: {
  readonly bytes: Uint8Array
  readonly name: string
}): ReactNode {
  const [address, setAddress] = useState<string>()
  useEffect(() => {
    const made = URL.createObjectURL(
      new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }),
    )
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [bytes])
  return (
    <a className="table-download" download={name} href={address}>
      Télécharger le PDF ({Math.round(bytes.length / 1000)}&nbsp;ko)
    </a>
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
