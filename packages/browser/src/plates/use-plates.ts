import { useCallback, useEffect, useRef, useState } from 'react'
import { importPart } from '../fetching/import-part.ts'
import type { PressRequest } from '../press/make-product-file.ts'
import type { OpenPlates } from './open-plates.ts'

/** A press file: none asked for, being made, ready to be looked at, or one that could not be made. */
export type PressState =
  | { readonly status: 'none' }
  | { readonly status: 'pending'; readonly plates: OpenPlates | undefined }
  | { readonly status: 'ready'; readonly plates: OpenPlates; readonly bytes: Uint8Array }
  | { readonly status: 'failed'; readonly error: unknown }

/**
 * Makes the press file of a request and opens its plates. What it takes is fetched when it is first
 * asked for: a look at the screen alone stays light. While another file is made, the earlier one
 * stays in sight.
 *
 * @param request undefined when no paper is looked at; a new object for a new file
 */
export function usePlates(request: PressRequest | undefined): {
  readonly press: PressState
  /** Makes the file of the same request again. */
  readonly retry: () => void
} {
  const [press, setPress] = useState<PressState>({ status: 'none' })
  const [attempt, setAttempt] = useState(0)
  const shown = useRef<OpenPlates>(undefined)
  const show = useCallback((plates: OpenPlates | undefined) => {
    shown.current?.close()
    shown.current = plates
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt at the same request
  useEffect(() => {
    if (!request) return
    let isCurrent = true
    setPress({ status: 'pending', plates: shown.current })
    openPress(request, () => isCurrent).then(
      (opened) => {
        if (opened === 'overtaken') return
        if (!isCurrent) {
          opened.plates.close()
          return
        }
        show(opened.plates)
        setPress({ status: 'ready', ...opened })
      },
      (error: unknown) => {
        // Who asked for another file is told of that one.
        if (!isCurrent) return
        show(undefined)
        setPress({ status: 'failed', error })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [request, attempt, show])
  useEffect(() => () => show(undefined), [show])
  const retry = useCallback(() => setAttempt((before) => before + 1), [])
  return { press, retry }
}

/** How long a request waits before it is served, in ms: typing makes many in a row. */
const REST_MS = 120

/** @returns `overtaken` when another request came while this one was being served */
async function openPress(request: PressRequest, isCurrent: () => boolean) {
  const [{ makePressFile }, { openPlates }] = await Promise.all([
    importPart(() => import('../press/make-press-file.ts')),
    importPart(() => import('./open-plates.ts')),
    new Promise((resolve) => setTimeout(resolve, REST_MS)),
  ])
  if (!isCurrent()) return 'overtaken'
  const bytes = await makePressFile(request)
  if (!isCurrent()) return 'overtaken'
  return { bytes, plates: await openPlates(bytes) }
}
