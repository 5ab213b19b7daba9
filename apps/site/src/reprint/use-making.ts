import { TOOL_VERSIONS } from 'virtual:tool-versions'
import {
  CALLED_OFF,
  type FailureWords,
  failureWords,
  fetchProfile,
  type MadeFile,
  type MadeReprint,
  type PassedFile,
  type ReprintStep,
  runTask,
} from '@flyer-open-data/browser/reprint'
import type { Finding, Order, OrderArtwork } from '@flyer-open-data/flyer'
import type { ToldReport } from '@flyer-open-data/print/report-parts'
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
  | {
      readonly status: 'working'
      readonly step: ReprintStep | 'loading'
      readonly from: string
      /** The file to print, once it passed; its papers are still being made. */
      readonly passed?: PassedFile | undefined
    }
  | {
      readonly status: 'made'
      readonly from: string
      readonly passed?: PassedFile | undefined
      readonly made: MadeReprint
    }
  | { readonly status: 'failed'; readonly words: FailureWords }

/** What came of a making so far. */
export interface Outcome {
  /** What is wrong; empty unless the file was refused. */
  readonly findings: readonly Finding[]
  readonly report: ToldReport | undefined
  /** What may be taken away, the file to print first; none until it passed. */
  readonly files: readonly MadeFile[]
  /** Whether the papers are among them. */
  readonly isWhole: boolean
}

/** The making of files, and what can be done with it. */
export interface MakingDesk {
  readonly state: MakingState
  readonly make: (what: ToMake) => void
  readonly cancel: () => void
  /** Forgets what was made. */
  readonly forget: () => void
}

/** Stands for all that a file is made from: another one means another file. */
const keyOf = ({ order, artwork }: ToMake): string => JSON.stringify([order, artwork])

/** What came of making what the form says; nothing where it was another form. */
export function outcomeOf(state: MakingState, toMake: ToMake | undefined): Outcome | undefined {
  if (!('from' in state) || !toMake || keyOf(toMake) !== state.from) return undefined
  const { passed } = state
  const made = state.status === 'made' ? state.made : undefined
  if (made && 'findings' in made) {
    return { findings: made.findings, report: made.report, files: [], isWhole: false }
  }
  return {
    findings: [],
    report: passed?.report,
    files: passed ? [passed.file, ...(made?.papers ?? [])] : [],
    isWhole: made !== undefined,
  }
}

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
      const from = keyOf(what)
      let passed: PassedFile | undefined
      let step: ReprintStep | 'loading' = 'loading'
      const hear = (told: ReprintStep | PassedFile) => {
        if (typeof told !== 'string') passed = told
        // Once the file passed, its papers are begun.
        step = typeof told === 'string' ? told : 'papers'
        tell({ status: 'working', step, from, passed })
      }
      const run = async () => {
        try {
          tell({ status: 'working', step, from })
          const profile = await fetchProfile(what.order.reprint.paper)
          const made = await runTask(
            'reprint',
            { ...what, profile, tools: TOOL_VERSIONS },
            { fonts, signal, onTold: hear },
          )
          if (made !== CALLED_OFF) tell({ status: 'made', from, passed, made })
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
