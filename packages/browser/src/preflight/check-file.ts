import { fetchEngine } from '../fetching/fetch-engine.ts'
import { CheckTooLongError, ReaderBrokenError } from '../fetching/part-errors.ts'
import type { CheckAnswer, CheckedFile, CheckOrder, Destination } from './check-messages.ts'
import CheckWorker from './check-worker.ts?worker'

/** How long a file may be computed on, in seconds: the leaflet takes one or two. */
const LIMIT_SECONDS = 30

/**
 * Checks a file in a worker of its own; no byte of it leaves the browser.
 *
 * @param name how the report calls it
 * @param bytes are copied
 * @param signal calls the check off: its worker ends, and what is promised never comes
 * @throws PartNotFetchedError, ReaderBrokenError, CheckTooLongError
 */
export async function checkFile(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  destination: Destination,
  signal: AbortSignal,
): Promise<CheckedFile> {
  const [renderer, reader] = await Promise.all([
    fetchEngine('page-renderer'),
    fetchEngine('code-reader'),
  ])
  return inWorker({ name, bytes, destination, pdfium: renderer, zxing: reader }, signal)
}

function inWorker(order: CheckOrder, signal: AbortSignal): Promise<CheckedFile> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return
    const worker = new CheckWorker()
    const end = () => {
      clearTimeout(limit)
      worker.terminate()
    }
    const fail = (error: Error) => {
      end()
      reject(error)
    }
    const limit = setTimeout(
      () => fail(new CheckTooLongError(order.name, LIMIT_SECONDS)),
      LIMIT_SECONDS * 1000,
    )
    signal.addEventListener('abort', end, { once: true })
    worker.addEventListener('error', ({ message }) => fail(new ReaderBrokenError(message)))
    worker.addEventListener('messageerror', () => fail(new ReaderBrokenError('unreadable message')))
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      if ('failed' in data) {
        fail(new Error(data.failed))
        return
      }
      end()
      resolve(data.checked)
    })
    worker.postMessage(order)
  })
}
