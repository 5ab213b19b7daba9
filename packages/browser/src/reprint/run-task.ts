import type { FontFiles } from '@flyer-open-data/ui'
import { fetchEngine } from '../fetching/fetch-engine.ts'
import { CheckTooLongError, ReaderBrokenError } from '../fetching/part-errors.ts'
import ReprintWorker from './reprint-worker.ts?worker'
import type { TaskName, Tasks, WorkerAnswer, WorkerMessage } from './worker-messages.ts'

/** What a task is done with, besides what it is given. */
export interface TaskSettings<Task extends TaskName> {
  /** The font files of the leaflet. */
  readonly fonts: FontFiles
  /** Calls the task off: its worker ends. */
  readonly signal: AbortSignal
  readonly onTold?: (told: Tasks[Task]['told']) => void
  /** How long it may be computed on, in seconds; for ever unless it is given. */
  readonly limitSeconds?: number
}

/** What a task that was called off gives: nobody waits for it. */
export const CALLED_OFF = 'called-off'

/** A worker with its tools, and those who wait for it. */
interface Bench {
  readonly worker: Worker
  readonly waiting: Set<(error: Error) => void>
}

let current: Bench | undefined
let lastId = 0

/**
 * Has a task done in the worker, which is started when there is none and stays for the next task.
 * A task that is called off, takes too long or breaks the worker ends it.
 *
 * @throws PartNotFetchedError, ReaderBrokenError, CheckTooLongError
 */
export async function runTask<Task extends TaskName>(
  task: Task,
  order: Tasks[Task]['order'],
  { fonts, signal, onTold, limitSeconds }: TaskSettings<Task>,
): Promise<Tasks[Task]['done'] | typeof CALLED_OFF> {
  const [pdfium, zxing, lcms] = await Promise.all([
    fetchEngine('page-renderer'),
    fetchEngine('code-reader'),
    fetchEngine('colour-engine'),
  ])
  if (signal.aborted) return CALLED_OFF
  current ??= startBench({ tools: { pdfium, zxing, lcms, fonts } })
  const bench = current
  lastId += 1
  const id = lastId
  return new Promise((resolve, reject) => {
    const settled = new AbortController()
    const settle = () => {
      settled.abort()
      clearTimeout(limit)
      bench.waiting.delete(fail)
    }
    const fail = (error: Error) => {
      settle()
      reject(error)
    }
    const limit =
      limitSeconds === undefined
        ? undefined
        : setTimeout(
            () => endBench(bench, new CheckTooLongError(task, limitSeconds)),
            limitSeconds * 1000,
          )
    bench.waiting.add(fail)
    const callOff = () => {
      settle()
      resolve(CALLED_OFF)
      endBench(bench, new ReaderBrokenError('another task was called off'))
    }
    signal.addEventListener('abort', callOff, { signal: settled.signal })
    const hear = ({ data }: MessageEvent<WorkerAnswer<Task>>) => {
      if (data.id !== id) return
      if ('told' in data) onTold?.(data.told)
      else if ('failed' in data) fail(new Error(data.failed))
      else {
        settle()
        resolve(data.done)
      }
    }
    bench.worker.addEventListener('message', hear, { signal: settled.signal })
    const message = { id, task, order } as WorkerMessage
    bench.worker.postMessage(message)
  })
}

function startBench(tools: WorkerMessage): Bench {
  const worker = new ReprintWorker()
  const bench: Bench = { worker, waiting: new Set() }
  worker.addEventListener('error', ({ message }) => endBench(bench, new ReaderBrokenError(message)))
  worker.addEventListener('messageerror', () =>
    endBench(bench, new ReaderBrokenError('unreadable message')),
  )
  worker.postMessage(tools)
  return bench
}

/** Ends a worker and tells all who wait for it. */
function endBench(bench: Bench, error: Error): void {
  if (current === bench) current = undefined
  bench.worker.terminate()
  for (const fail of [...bench.waiting]) fail(error)
}
