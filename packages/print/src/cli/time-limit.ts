import { Script } from 'node:vm'
import type { TimeLimit } from '../preflight/rendered/pdfium/time-limit.ts'

/** Where the script finds its work: nothing else can be handed to it. */
const WORK = Symbol.for('flyer-open-data.work-within-time')

/** Node watches a script alone, and breaks off whatever it does, WebAssembly too. */
const script = new Script(`globalThis[Symbol.for('${Symbol.keyFor(WORK)}')]()`)

/**
 * Ends work in this process that does not end, WebAssembly within one call too: a thread of Node's own,
 * which starts in a tenth of a millisecond, watches it. Work has no other limited work within it.
 *
 * @param ms by the clock
 */
export const timeLimit =
  (ms: number): TimeLimit =>
  <T>(work: () => T) => {
    let limited: { readonly done: T } | 'too-long' = 'too-long'
    Reflect.set(globalThis, WORK, () => {
      limited = { done: work() }
    })
    try {
      script.runInThisContext({ timeout: ms })
    } catch (error) {
      if (!isTimeout(error)) throw error
    } finally {
      Reflect.deleteProperty(globalThis, WORK)
    }
    return limited
  }

const isTimeout = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
