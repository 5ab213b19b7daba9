import { diff, type EditableText, type Edition, type Patch, withText } from '@flyer-open-data/flyer'
import type { CheckedDraft, LeafletRequest } from '@flyer-open-data/ui'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { checkOnce } from '../leaflet/check-once.ts'
import { keep, openStorage, readKept } from './stored-draft.ts'

interface State {
  readonly draft: Edition
  /** How the draft came to be as it is. */
  readonly origin: 'untouched' | 'restored' | 'unreadable' | 'edited' | 'reset' | 'recovered'
  /** What was on the table before the reset: it can be taken back. */
  readonly beforeReset?: Edition
}

/** A draft of an edition, checked and laid out at every change, and what can be done with it. */
export interface Draft extends State {
  readonly checked: CheckedDraft
  readonly patch: Patch
  /** The browser keeps the draft through a reload. */
  readonly isKept: boolean
  readonly edit: (at: Pick<EditableText, 'panel' | 'field'>, value: string) => void
  readonly reset: () => void
  readonly recover: () => void
}

/**
 * Edits an edition: the draft is laid out as soon as it changes, and kept by the browser.
 *
 * @param request what is laid out from it is kept for as long as it is the same object
 */
export function useDraft(request: LeafletRequest): Draft {
  const { edition } = request
  const [state, setState] = useState(() => startFrom(edition))
  const [isKept, setKept] = useState(true)
  const { draft } = state
  useEffect(() => setKept(keep(openStorage(), edition, draft)), [edition, draft])

  const edit = useCallback<Draft['edit']>(
    (at, value) =>
      setState((before) => ({ draft: withText(before.draft, at, value), origin: 'edited' })),
    [],
  )
  const reset = useCallback(
    () => setState((before) => ({ draft: edition, origin: 'reset', beforeReset: before.draft })),
    [edition],
  )
  const recover = useCallback(
    () =>
      setState(({ draft, beforeReset = draft }) => ({ draft: beforeReset, origin: 'recovered' })),
    [],
  )
  const checked = checkOnce(request, draft)
  const patch = useMemo(() => diff(edition, draft), [edition, draft])
  return { ...state, checked, patch, isKept, edit, reset, recover }
}

function startFrom(edition: Edition): State {
  const { draft, state } = readKept(openStorage(), edition)
  return { draft, origin: state === 'none' ? 'untouched' : state }
}
