import { useEffect, useState } from 'react'
import { importPart } from '../fetching/import-part.ts'
import type { CheckedFile, Destination } from './check-messages.ts'

/** A file that somebody wants checked: its bytes are asked for when its turn comes. */
export interface FileToCheck {
  readonly name: string
  /** `make` when reading it means making it. */
  readonly step: 'make' | 'read'
  readonly read: () => Promise<Uint8Array<ArrayBuffer>>
}

/** A check: none asked for, going on, done, or one that failed. */
export type CheckState =
  | { readonly status: 'none' }
  | { readonly status: 'working'; readonly name: string; readonly step: 'make' | 'read' | 'check' }
  | { readonly status: 'checked'; readonly name: string; readonly checked: CheckedFile }
  | {
      readonly status: 'failed'
      readonly name: string
      readonly step: 'make' | 'check'
      readonly error: unknown
    }

/**
 * Checks a file for whoever is to print it. Another file, or another destination, calls off the check
 * that is going on. What it takes is fetched with the first file.
 *
 * @param file undefined when there is none; a new object for a new file, or another try at the same
 */
export function useCheck(
  file: FileToCheck | undefined,
  { profile, printer }: Destination,
): CheckState {
  const [state, setState] = useState<CheckState>({ status: 'none' })
  useEffect(() => {
    if (!file) {
      setState({ status: 'none' })
      return
    }
    const { name } = file
    const called = new AbortController()
    const tell = (next: CheckState) => {
      if (!called.signal.aborted) setState(next)
    }
    const run = async () => {
      let step: 'make' | 'check' = file.step === 'make' ? 'make' : 'check'
      try {
        tell({ status: 'working', name, step: file.step })
        const [bytes, { checkFile }] = await Promise.all([
          file.read(),
          importPart(() => import('./check-file.ts')),
        ])
        step = 'check'
        tell({ status: 'working', name, step })
        const checked = await checkFile(name, bytes, { profile, printer }, called.signal)
        tell({ status: 'checked', name, checked })
      } catch (error) {
        tell({ status: 'failed', name, step, error })
      }
    }
    run().catch(reportError)
    return () => called.abort()
  }, [file, profile, printer])
  return state
}
