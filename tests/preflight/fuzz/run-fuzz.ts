import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { buildReader } from './build-reader.ts'

/** A file to be damaged, and the seed that says how. */
export interface Seeded {
  readonly seed: number
  /** Its index among the files. */
  readonly file: number
}

/** What became of a damaged file. */
export type Outcome =
  /** `ms`: of the processor, whatever else the machine does. */
  { readonly verdict: string; readonly ms: number } | { readonly thrown: string }

/** A file that was damaged before it is read. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What many damaged files came to. */
export interface FuzzResult {
  /** How many came to which verdict. */
  readonly verdicts: ReadonlyMap<string, number>
  /** What must not be: each with its file and its seed. */
  readonly failures: readonly string[]
  readonly slowest: { readonly ms: number; readonly what: string }
  /** Of the whole process, in MB. */
  readonly mostMegabytes: number
}

/** By the clock, and longer than the busiest machine takes: what works so long never ends. */
const HANGS_MS = 60_000
/** How much a thread may hold besides the bytes of files. */
const MOST_MEGABYTES = 1024

/**
 * Damages files, each from a seed of its own, and has preflight read them in a thread that is watched.
 *
 * @param mostMs how long the processor may work on one file
 */
export async function runFuzz(
  files: readonly NamedFile[],
  seeds: Iterable<number>,
  mostMs: number,
): Promise<FuzzResult> {
  const verdicts = new Map<string, number>()
  const failures: string[] = []
  let slowest = { ms: 0, what: '' }
  let mostMegabytes = 0
  const script = await buildReader()
  let reader = await startReader(script, files)
  for (const seed of seeds) {
    const file = seed % files.length
    const what = `${files[file]?.name} with seed ${seed}`
    const outcome = await reader.read({ seed, file })
    mostMegabytes = Math.max(mostMegabytes, process.memoryUsage().rss / 1e6)
    if ('thrown' in outcome) {
      failures.push(`${what}: ${outcome.thrown}`)
      await reader.end()
      reader = await startReader(script, files)
      continue
    }
    verdicts.set(outcome.verdict, (verdicts.get(outcome.verdict) ?? 0) + 1)
    if (outcome.ms > mostMs) failures.push(`${what}: ${Math.round(outcome.ms)} ms`)
    if (outcome.ms > slowest.ms) slowest = { ms: outcome.ms, what }
  }
  await reader.end()
  return { verdicts, failures, slowest, mostMegabytes }
}

async function startReader(script: string, files: readonly NamedFile[]): Promise<Reader> {
  const reader = new Reader(script, files)
  await reader.started()
  return reader
}

/** A thread that reads damaged files. */
class Reader {
  readonly #worker: Worker

  constructor(script: string, files: readonly NamedFile[]) {
    this.#worker = new Worker(script, {
      execArgv: [],
      // What pdf-lib says there of numbers that are too large.
      stderr: true,
      workerData: files.map(({ bytes }) => bytes),
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    })
  }

  /** Waits until it has loaded what it reads with. */
  async started(): Promise<void> {
    await once(this.#worker, 'message')
  }

  read(seeded: Seeded): Promise<Outcome> {
    const worker = this.#worker
    return new Promise((resolve) => {
      const settle = (outcome: Outcome) => {
        clearTimeout(watch)
        for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
        resolve(outcome)
      }
      const watch = setTimeout(() => settle({ thrown: `no end after ${HANGS_MS} ms` }), HANGS_MS)
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
