import { useEffect, useState } from 'react'
import type { PressRequest } from './make-press-file.ts'
import type { OpenPlates } from './open-plates.ts'

/** A press file being made, ready to be looked at, or not to be made. */
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
export function usePlates(request: PressRequest | undefined): PressState {
  const [state, setState] = useState<PressState>({ status: 'none' })
  useEffect(() => {
    if (!request) return
    let isCurrent = true
    setState((before) => ({
      status: 'pending',
      plates: 'plates' in before ? before.plates : undefined,
    }))
    openPress(request, () => isCurrent).then(
      (opened) => {
        if (!opened) return
        if (!isCurrent) {
          opened.plates.close()
          return
        }
        setState((before) => {
          if ('plates' in before) before.plates?.close()
          return { status: 'ready', ...opened }
        })
      },
      (error: unknown) => {
        if (isCurrent) setState({ status: 'failed', error })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [request])
  return state
}

/** How long a request rests before it is taken up, in ms: who types makes many in a row. */
const REST_MS = 120

/** @returns undefined when the request was overtaken by another while it was being served */
async function openPress(request: PressRequest, isCurrent: () => boolean) {
  const [{ makePressFile }, { openPlates }] = await Promise.all([
    import('./make-press-file.ts'),
    import('./open-plates.ts'),
    new Promise((resolve) => setTimeout(resolve, REST_MS)),
  ])
  if (!isCurrent()) return undefined
  const bytes = await makePressFile(request)
  if (!isCurrent()) return undefined
  return { bytes, plates: await openPlates(bytes.slice()) }
}
