import { TOOL_VERSIONS } from 'virtual:tool-versions'
import {
  CALLED_OFF,
  failureWords,
  fetchProfile,
  type MadeBatch,
  runTask,
  type ToldRow,
} from '@flyer-open-data/browser/reprint'
import { readReprint } from '@flyer-open-data/flyer'
import type { FontFiles } from '@flyer-open-data/ui'
import { useCallback, useRef, useState } from 'react'
import { orderValueOf, type ReprintForm } from '../reprint/form.ts'

/** The table and the logos of a batch. */
export interface BatchFiles {
  readonly table: File
  readonly logos: readonly File[]
}

/** A batch: none asked for, going on, done, or one that failed; with the rows that are done. */
export type BatchState =
  | { readonly status: 'none' | 'cancelled' }
  | {
      readonly status: 'working'
      readonly rows: readonly ToldRow[]
      /** Of the whole table; undefined until the first is done. */
      readonly of: number | undefined
    }
  | { readonly status: 'made'; readonly rows: readonly ToldRow[]; readonly made: MadeBatch }
  | { readonly status: 'failed'; readonly sentence: string }

/** Makes the files of all rows of a table in the worker. */
export function useBatch(fonts: FontFiles) {
  const [state, setState] = useState<BatchState>({ status: 'none' })
  const called = useRef(new AbortController())
  const make = useCallback(
    ({ table: file, logos }: BatchFiles, form: ReprintForm) => {
      called.current.abort()
      called.current = new AbortController()
      const { signal } = called.current
      const rows: ToldRow[] = []
      const tell = (next: BatchState) => {
        if (!signal.aborted) setState(next)
      }
      const run = async () => {
        try {
          tell({ status: 'working', rows, of: undefined })
          const reprint = readReprint(Object(orderValueOf(form)).reprint)
          const [profile, table] = await Promise.all([
            fetchProfile(reprint.paper),
            file.arrayBuffer(),
          ])
          const made = await runTask(
            'batch',
            { table: new Uint8Array(table), logos, reprint, profile, tools: TOOL_VERSIONS },
            {
              fonts,
              signal,
              onTold: ({ row, rows: of }) => {
                rows.push(row)
                tell({ status: 'working', rows: [...rows], of })
              },
            },
          )
          if (made !== CALLED_OFF) tell({ status: 'made', rows, made })
        } catch (error) {
          const { what, mend } = failureWords({ step: 'make', error })
          tell({ status: 'failed', sentence: `${what} ${mend}` })
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
  return { state, make, cancel }
}
