import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { type ThreadClock, workedBy } from './thread-clock.ts'

/** A file to be damaged, and the seed that says how. */
export interface Seeded {
  readonly seed: number
  /** Its index among the files. */
  readonly file: number
  /** Whether its pages, plates and codes are looked at too. */
  readonly isDrawn: boolean
}

/** What became of a damaged file that came to a verdict. */
export interface Read {
  readonly verdict: string
  readonly drawnPages: number
  /** Why pages, or the file, were not drawn. */
  readonly undrawn: readonly string[]
  /** Of the processor where the system tells them of a thread, whatever else the machine does. */
  readonly ms: number
  /** What the thread holds: its objects, and the memory of its WebAssembly. */
  readonly megabytes: number
}

/** What became of a damaged file. */
export type Outcome = Read | { readonly thrown: string }

/** What a thread says when it has loaded what it reads with. */
export interface Ready {
  readonly clock: ThreadClock
}

/** How often a thread is looked at, by the clock. */
const LOOK_MS = 100
/** How much a thread may hold of objects. */
const MOST_MEGABYTES = 1024

/** Starts a thread that reads damaged files, and waits until it has loaded what it reads with. */
export async function startReader(script: string, files: readonly Uint8Array[]): Promise<Reader> {
  const worker = new Worker(script, {
    execArgv: [],
    // What pdf-lib says there of numbers that are too large.
    stderr: true,
    workerData: files,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  })
  const [ready]: readonly unknown[] = await once(worker, 'message')
  return new Reader(worker, (ready as Ready).clock)
}

/** A thread that reads damaged files. */
export class Reader {
  readonly #worker: Worker
  readonly #clock: ThreadClock

  constructor(worker: Worker, clock: ThreadClock) {
    this.#worker = worker
    this.#clock = clock
  }

  /**
   * Has the thread damage a file and read it.
   *
   * @param mostMs how long it may work on that: then it is told of as having no end
   */
  read(seeded: Seeded, mostMs: number): Promise<Outcome> {
    const worker = this.#worker
    const begin = workedBy(this.#clock)
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        clearInterval(watch)
        for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
        resolve(outcome)
      }
      const watch = setInterval(() => {
        const worked = workedBy(this.#clock) - begin
        if (worked > mostMs) settle({ thrown: `no end after ${Math.round(worked)} ms` })
      }, LOOK_MS)
      worker.once('message', settle)
      worker.once('error', (error) => settle({ thrown: `the thread broke down: ${error}` }))
      worker.once('exit', (code) => settle({ thrown: `the thread ended with ${code}` }))
      worker.postMessage(seeded)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}
