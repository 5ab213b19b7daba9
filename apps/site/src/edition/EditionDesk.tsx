import {
  CALLED_OFF,
  type EditionOutcome,
  failureWords,
  runTask,
} from '@flyer-open-data/browser/reprint'
import type { FontFiles } from '@flyer-open-data/ui'
import { type ReactNode, useRef, useState } from 'react'
import { DropZone } from '../files/DropZone.tsx'
import { ReadyFiles } from '../files/ReadyFiles.tsx'

type State =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly name: string }
  | {
      readonly status: 'answered'
      readonly name: string
      readonly sentence: string
      readonly kind: Kind
    }
  | { readonly status: 'failed'; readonly name: string; readonly sentence: string }

type Kind = 'passed' | 'warning' | 'error' | 'unknown'

/** How good each answer is. */
const KINDS: Readonly<Record<EditionOutcome, Kind>> = {
  current: 'passed',
  'without-hash': 'warning',
  changed: 'warning',
  newer: 'warning',
  older: 'error',
  'not-this-leaflet': 'unknown',
  unreadable: 'unknown',
  'not-a-pdf': 'unknown',
}

/** No honest file takes longer to read, in seconds. */
const LIMIT_SECONDS = 30

/** A file, and which edition it is. */
export function EditionDesk({ fonts }: { readonly fonts: FontFiles }): ReactNode {
  const [state, setState] = useState<State>({ status: 'none' })
  const called = useRef(new AbortController())
  const check = async (file: File) => {
    called.current.abort()
    called.current = new AbortController()
    const { signal } = called.current
    const { name } = file
    setState({ status: 'working', name })
    try {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const settings = { fonts, signal, limitSeconds: LIMIT_SECONDS }
      const answer = await runTask('edition', { bytes }, settings)
      if (answer === CALLED_OFF || signal.aborted) return
      const { outcome, sentence } = answer
      setState({ status: 'answered', name, sentence, kind: KINDS[outcome] })
    } catch (error) {
      const { what, mend } = failureWords({ step: 'check', error })
      if (!signal.aborted) setState({ status: 'failed', name, sentence: `${what} ${mend}` })
    }
  }
  return (
    <>
      <DropZone
        accept="application/pdf,.pdf"
        label="Choisir un PDF…"
        onFiles={([file]) => file && check(file).catch(reportError)}
        says="ou déposez-le ici."
      />
      <div aria-live="polite" data-status={state.status} role="status">
        {state.status !== 'none' && <p className="file-name">{state.name}</p>}
        {state.status === 'working' && <p>Lecture en cours…</p>}
        {state.status === 'failed' && (
          <p className="notice">
            {state.sentence} <ReadyFiles />
          </p>
        )}
        {state.status === 'answered' && (
          <div className="check" data-kind={state.kind}>
            <p className="check-verdict">{state.sentence}</p>
            {state.kind !== 'passed' && (
              <p>
                L’édition en cours est à <a href="../telecharger/">télécharger ici</a>, ou à{' '}
                <a href="../reimprimer/">réimprimer à votre nom</a>.
              </p>
            )}
          </div>
        )}
      </div>
    </>
  )
}
