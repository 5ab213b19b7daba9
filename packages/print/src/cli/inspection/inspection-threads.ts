import type { Inspect } from '../../run/inspect-products.ts'
import type { DrawPreviews } from '../../run/make-papers.ts'
import { drawParts, inspectFile } from '../inspect-files.ts'
import type {
  InspectionOrder,
  InspectionResults,
  NumberedAnswer,
  NumberedOrder,
} from './inspection-messages.ts'

/** What of a thread is used, such as a `Worker` of Node. */
export interface InspectionThread {
  on(event: 'message', listener: (answer: NumberedAnswer) => void): unknown
  on(event: 'error', listener: (error: unknown) => void): unknown
  postMessage(order: NumberedOrder): void
  terminate(): Promise<unknown>
}

/** Where finished files are read back. */
export interface Inspection {
  readonly inspect: Inspect
  readonly draw: DrawPreviews
  /** Ends the threads; the process waits for them otherwise. */
  readonly close: () => Promise<void>
}

/** Reads files back where they are made, one thing after the other. */
export const HERE: Inspection = {
  inspect: inspectFile,
  draw: drawParts,
  close: async () => undefined,
}

/**
 * Reads finished files back in threads of their own, while the next ones are built.
 *
 * @param start starts a thread that answers by `answerInspections`
 * @param count how many
 */
export function inspectInThreads(start: () => InspectionThread, count: number): Inspection {
  const threads = Array.from({ length: count }, () => openThread(start()))
  const ask = <Kind extends keyof InspectionResults>(
    order: InspectionOrder & { readonly kind: Kind },
  ): Promise<InspectionResults[Kind]> => {
    const [idlest] = threads.toSorted((a, b) => a.waiting() - b.waiting())
    if (!idlest) throw new RangeError('there is no thread to ask')
    return idlest.ask(order) as Promise<InspectionResults[Kind]>
  }
  return {
    inspect: (file) => ask({ kind: 'inspect', file }),
    draw: (bytes, wanted) => ask({ kind: 'draw', bytes, wanted }),
    close: async () => {
      await Promise.all(threads.map(({ close }) => close()))
    },
  }
}

function openThread(thread: InspectionThread) {
  const asked = new Map<
    number,
    { resolve: (result: unknown) => void; reject: (error: unknown) => void }
  >()
  let broken: { readonly error: unknown } | undefined
  let last = 0
  thread.on('message', (answer: NumberedAnswer) => {
    const waiting = asked.get(answer.id)
    asked.delete(answer.id)
    if ('failed' in answer) waiting?.reject(answer.failed)
    else waiting?.resolve(answer.result)
  })
  thread.on('error', (error: unknown) => {
    // A thread that has ended answers nobody any more.
    broken = { error }
    for (const { reject } of asked.values()) reject(error)
    asked.clear()
  })
  return {
    waiting: () => asked.size,
    ask: (order: InspectionOrder) =>
      new Promise<unknown>((resolve, reject) => {
        if (broken) {
          reject(broken.error)
          return
        }
        last += 1
        asked.set(last, { resolve, reject })
        thread.postMessage({ id: last, order })
      }),
    close: () => thread.terminate(),
  }
}
