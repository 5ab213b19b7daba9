import { TOOL_VERSIONS } from 'virtual:tool-versions'
import {
  CALLED_OFF,
  type FailureWords,
  failureWords,
  fetchProfile,
  type MadeReprint,
  type ReprintStep,
  runTask,
} from '@flyer-open-data/browser/reprint'
import type { Order, OrderArtwork } from '@flyer-open-data/flyer'
import type { FontFiles } from '@flyer-open-data/ui'
import { useCallback, useRef, useState } from 'react'

/** What a file is made from. */
export interface ToMake {
  readonly order: Order
  readonly artwork: OrderArtwork
}

/** The making of a file: none asked for, going on, done, or one that failed. */
export type MakingState =
  | { readonly status: 'none' }
  | { readonly status: 'cancelled' }
  | { readonly status: 'working'; readonly step: ReprintStep | 'loading' }
  | { readonly status: 'made'; readonly from: string; readonly made: MadeReprint }
  | { readonly status: 'failed'; readonly words: FailureWords }

/** The making of files, and what can be done with it. */
export interface MakingDesk {
  readonly state: MakingState
  readonly make: (what: ToMake) => void
  readonly cancel: () => void
  /** Forgets what was made. */
  readonly forget: () => void
}

/** Stands for all that a file is made from: another one means another file. */
export const keyOf = ({ order, artwork }: ToMake): string => JSON.stringify([order, artwork])

/** Makes the files of a reprint in the worker. */
export function useMaking(fonts: FontFiles): MakingDesk {
  const [state, setState] = useState<MakingState>({ status: 'none' })
  const called = useRef(new AbortController())
  const make = useCallback(
    (what: ToMake) => {
      called.current.abort()
      called.current = new AbortController()
      const { signal } = called.current
      const tell = (next: MakingState) => {
        if (!signal.aborted) setState(next)
      }
      const run = async () => {
        try {
          tell({ status: 'working', step: 'loading' })
          const profile = await fetchProfile(what.order.reprint.paper)
          const made = await runTask(
            'reprint',
            { ...what, profile, tools: TOOL_VERSIONS },
            { fonts, signal, onTold: (step) => tell({ status: 'working', step }) },
          )
          if (made !== CALLED_OFF) tell({ status: 'made', from: keyOf(what), made })
        } catch (error) {
          tell({ status: 'failed', words: failureWords({ step: 'make', error }) })
        }
      }
      run().catch(reportError)
    },
    [fonts],
  )
  const cancel = useCallback(() => {
    called.current.abort()
    setState({ status: 'cancelled' })
  }, [])
  const forget = useCallback(() => {
    called.current.abort()
    setState({ status: 'none' })
  }, [])
  return { state, make, cancel, forget }
}
