import { buildReader } from './build-reader.ts'
import { type Outcome, type Read, type Reader, startReader } from './reader.ts'

/** A file that was damaged before it is read. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What is damaged, and how it is read. */
export interface FuzzRequest {
  readonly files: readonly NamedFile[]
  /** A seed damages the file at its place, round and round. */
  readonly seeds: readonly number[]
  /** Whether the file of a seed is drawn too. */
  readonly isDrawn: (seed: number) => boolean
  /** How many threads read at a time. */
  readonly threads: number
  /** How long the processor may work on one file. */
  readonly mostMs: number
  /** Told of each failure at once. */
  readonly onFailure?: (failure: string) => void
  /** Told after each file how many were read. */
  readonly onRead?: (done: number) => void
}

/** The most of something, and the file that it was found with. */
interface Most {
  readonly value: number
  readonly what: string
}

/** What many damaged files came to. */
export interface FuzzResult {
  /** How many came to which verdict. */
  readonly verdicts: ReadonlyMap<string, number>
  /** How many of the files could not be drawn, or not all of their pages, by the reason. */
  readonly undrawn: ReadonlyMap<string, number>
  readonly drawnPages: number
  /** What must not be: each with its file and its seed. */
  readonly failures: readonly string[]
  /** In ms of the processor. */
  readonly slowest: Most
  /** What a thread held after a file, in MB. */
  readonly largest: Most
}

/** What a thread may hold after a file: PDFium never gives back what one file took. */
const MOST_MEGABYTES = 1024

/** Damages files, each from a seed of its own, and has preflight read them in threads that are watched. */
export async function runFuzz(request: FuzzRequest): Promise<FuzzResult> {
  const script = await buildReader()
  const tally = new Tally(request)
  const seeds = request.seeds.values()
  const thread = async () => {
    let reader = await start(script, request)
    for (const seed of seeds) {
      const file = seed % request.files.length
      const outcome = await reader.read(
        { seed, file, isDrawn: request.isDrawn(seed) },
        request.mostMs,
      )
      tally.take(`${request.files[file]?.name} with seed ${seed}`, outcome)
      if ('thrown' in outcome) {
        await reader.end()
        reader = await start(script, request)
      }
    }
    await reader.end()
  }
  await Promise.all(Array.from({ length: request.threads }, thread))
  return tally
}

const start = (script: string, { files }: FuzzRequest): Promise<Reader> =>
  startReader(
    script,
    files.map(({ bytes }) => bytes),
  )

/** Counts what files came to. */
class Tally implements FuzzResult {
  readonly verdicts = new Map<string, number>()
  readonly undrawn = new Map<string, number>()
  readonly failures: string[] = []
  drawnPages = 0
  slowest: Most = { value: 0, what: '' }
  largest: Most = { value: 0, what: '' }
  readonly #request: FuzzRequest
  #done = 0

  constructor(request: FuzzRequest) {
    this.#request = request
  }

  take(what: string, outcome: Outcome): void {
    if ('thrown' in outcome) this.#fail(`${what}: ${outcome.thrown}`)
    else this.#takeRead(what, outcome)
    this.#done++
    this.#request.onRead?.(this.#done)
  }

  #takeRead(what: string, { verdict, drawnPages, undrawn, ms, megabytes }: Read): void {
    count(this.verdicts, verdict)
    for (const why of new Set(undrawn)) count(this.undrawn, why)
    this.drawnPages += drawnPages
    if (ms > this.#request.mostMs) this.#fail(`${what}: ${Math.round(ms)} ms`)
    if (megabytes > MOST_MEGABYTES) this.#fail(`${what}: ${Math.round(megabytes)} MB`)
    if (ms > this.slowest.value) this.slowest = { value: ms, what }
    if (megabytes > this.largest.value) this.largest = { value: megabytes, what }
  }

  #fail(failure: string): void {
    this.failures.push(failure)
    this.#request.onFailure?.(failure)
  }
}

const count = (counts: Map<string, number>, key: string) =>
  counts.set(key, (counts.get(key) ?? 0) + 1)
