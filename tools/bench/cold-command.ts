import { existsSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Measure, median, memoryOfNode, printRow, tell, timeNode } from './measure.ts'

const ROUNDS = 7
const PRINT = 'packages/print/bin/print.mjs'
const PREFLIGHT = 'packages/print/bin/preflight.mjs'
const BUILT = 'node_modules/.cache/flyer-print'

/** The bars: an answer, one press file, and one run of all products beside a bare start of Node. */
const BARS = { helpMs: 250, pressMs: 1000, starts: 2, runMs: 1500 } as const

/** The cold times that rivals are compared with. */
export interface ColdTimes {
  readonly press: Measure
  readonly run: Measure
}

/**
 * Times the command as a person starts it, each time a process of its own. Every round runs each of
 * the rows once, so that a busy moment of the machine weighs on all of them.
 */
export async function benchColdCommand(): Promise<ColdTimes> {
  tell('the command, cold')
  const out = await mkdtemp(join(tmpdir(), 'flyer-bench-'))
  const rows = {
    bare: ['-e', '0'],
    help: [PRINT, '--help'],
    press: [PRINT, 'meuse-2024', '--product', 'press', '--out', join(out, 'press')],
    run: [PRINT, 'meuse-2024', '--out', join(out, 'run')],
    every: [PRINT, '--out', join(out, 'every')],
    // The run is made once before the rounds.
    preflight: [PREFLIGHT, join(out, 'run/meuse-2024/meuse-2024-press.pdf')],
  }
  type Row = keyof typeof rows
  const names = Object.keys(rows) as Row[]
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]]))
  const measures: Partial<Record<Row, Measure>> = {}
  let first: Measure
  try {
    await timeNode(rows.run)
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of names) times[name]?.push(await timeNode(rows[name]))
    }
    for (const name of names) {
      const megabytes = await memoryOfNode(rows[name])
      measures[name] = { ms: median(times[name] ?? []), megabytes }
    }
    first = { ms: await timeFirstStart(rows.help), megabytes: Number.NaN }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
  const { bare, help, press, run, every, preflight } = measures as Record<Row, Measure>
  process.stdout.write(
    `Cold processes, median of ${ROUNDS} rounds; memory is the most held. Ratio to a bare node -e 0.\n`,
  )
  printRow('node -e 0', bare, 1)
  printRow('print --help', help, help.ms / bare.ms)
  printRow('print, one press file', press, press.ms / bare.ms)
  printRow('preflight, the same file', preflight, preflight.ms / bare.ms)
  printRow('print, one run with its papers', run, run.ms / bare.ms)
  printRow('print, four runs', every, every.ms / bare.ms)
  printRow('print --help, built anew', first, first.ms / bare.ms)
  const runBar = BARS.starts * bare.ms + BARS.runMs
  printBar('--help', help.ms, BARS.helpMs)
  printBar('one press file', press.ms, BARS.pressMs)
  printBar(`one run, ${BARS.starts} × node + ${BARS.runMs} ms`, run.ms, runBar)
  return { press, run }
}

/** The ratio of a time to its bar: under 1 when it is kept. */
function printBar(name: string, ms: number, bar: number): void {
  process.stdout.write(
    `${`  ${name}`.padEnd(36)}${(ms / bar).toFixed(2).padStart(7)} of its bar of ${bar.toFixed(0)} ms\n`,
  )
}

/** A start that finds no built command, as after a change of a source. What was there is put back. */
async function timeFirstStart(args: readonly string[]): Promise<number> {
  const aside = `${BUILT}-aside`
  await rm(aside, { recursive: true, force: true })
  const isBuilt = existsSync(BUILT)
  if (isBuilt) await rename(BUILT, aside)
  try {
    return await timeNode(args)
  } finally {
    await rm(BUILT, { recursive: true, force: true })
    if (isBuilt) await rename(aside, BUILT)
  }
}
