// pdf.js's plain build calls builtins that some browsers of the range lack: see browser-range.mjs.
import { PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs'
import ReadingWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'
import { ReaderBrokenError } from '../fetching/part-errors.ts'

/** A worker that reads PDF. */
export interface Reader {
  readonly worker: PDFWorker
  /** What is waited for, or the end of the worker if that comes first: pdf.js would wait for ever. */
  readonly unlessBroken: <T>(waited: Promise<T>) => Promise<T>
}

let current: Reader | undefined

/** One worker reads every file: starting one takes longer than reading a leaflet. */
export function startReader(): Reader {
  current ??= start()
  return current
}

function start(): Reader {
  const port = new ReadingWorker()
  const worker = PDFWorker.create({ port })
  const broken = new Promise<never>((_, reject) => {
    port.addEventListener('error', ({ message }) => reject(new ReaderBrokenError(message)))
    port.addEventListener('messageerror', () => reject(new ReaderBrokenError('unreadable message')))
  })
  const reader: Reader = {
    worker,
    unlessBroken: (waited) => Promise.race([waited, broken]),
  }
  // Whoever waits is told; the next request gets another worker.
  broken.catch(() => {
    if (current === reader) current = undefined
    worker.destroy()
    port.terminate()
  })
  return reader
}
