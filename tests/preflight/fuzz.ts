/** Damages finished files in ten thousand ways and has preflight read and draw them: `npm run fuzz`. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PRINT, runNode } from '../setup/run-node.ts'
import { pdfsIn, producersFiles } from './fuzz/files.ts'
import {
  FUZZ_HELP,
  type FuzzCall,
  FuzzUsageError,
  parseFuzzArguments,
} from './fuzz/fuzz-arguments.ts'
import { type FuzzResult, runFuzz } from './fuzz/run-fuzz.ts'

const RUN = 'meuse-2024'
const MOST_MS = 2000
/** After so many files a log that is no terminal is told how far it is. */
const LOG_EVERY = 500

const say = (line: string) => process.stdout.write(`${line}\n`)

async function fuzz({ seeds: [from, to], threads, isDrawn }: FuzzCall): Promise<number> {
  const out = await mkdtemp(join(tmpdir(), 'flyer-fuzz-'))
  try {
    const { code, stderr } = await runNode(PRINT, [RUN, '--out', out])
    if (code !== 0) throw new Error(`The print command failed (${code}):\n${stderr}`)
    const seeds = Array.from({ length: to - from + 1 }, (_, i) => from + i)
    const result = await runFuzz({
      files: [...(await pdfsIn(join(out, RUN))), ...(await producersFiles())],
      seeds,
      isDrawn: () => isDrawn,
      threads,
      mostMs: MOST_MS,
      onFailure: (failure) => say(`${clearing()}FAILED  ${failure}`),
      onRead: (done) => tellProgress(done, seeds.length),
    })
    tell(result, seeds.length)
    return result.failures.length > 0 ? 1 : 0
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

/** What removes the line of progress from a terminal. */
const clearing = () => (process.stderr.isTTY ? '\r\u001B[K' : '')

function tellProgress(done: number, all: number): void {
  const line = `${done} of ${all} files read`
  if (process.stderr.isTTY) process.stderr.write(`${clearing()}${line}`)
  else if (done % LOG_EVERY === 0) process.stderr.write(`${line}\n`)
}

function tell({ verdicts, undrawn, ...result }: FuzzResult, all: number): void {
  process.stderr.write(clearing())
  for (const [verdict, number] of verdicts) say(`${verdict}: ${number}`)
  say(`pages drawn: ${result.drawnPages}`)
  for (const [why, number] of undrawn) say(`files not drawn, or not all of them, ${why}: ${number}`)
  say(`slowest: ${result.slowest.what}, ${Math.round(result.slowest.value)} ms`)
  say(`largest: ${result.largest.what}, ${Math.round(result.largest.value)} MB in its thread`)
  say(`memory of the process: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB at most`)
  say(`${result.failures.length} of ${all} failed`)
}

try {
  const call = parseFuzzArguments(process.argv.slice(2))
  if (call) process.exitCode = await fuzz(call)
  else process.stdout.write(FUZZ_HELP)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = error instanceof FuzzUsageError ? 2 : 1
}
