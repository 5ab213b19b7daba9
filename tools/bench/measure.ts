import { spawn } from 'node:child_process'

/** How long something took, and the most memory that it held. */
export interface Measure {
  readonly ms: number
  readonly megabytes: number
}

/** The middle one of some values. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The median time and the most memory. */
export const middle = (measures: readonly Measure[]): Measure => ({
  ms: median(measures.map(({ ms }) => ms)),
  megabytes: Math.max(...measures.map(({ megabytes }) => megabytes)),
})

/** Times some work of this process. */
export async function timed(work: () => unknown): Promise<Measure> {
  const start = performance.now()
  await work()
  return { ms: performance.now() - start, megabytes: process.memoryUsage.rss() / 2 ** 20 }
}

/** One after the other, so many times; the middle of them. */
export async function repeat(rounds: number, measure: () => Promise<Measure>): Promise<Measure> {
  const measures: Measure[] = []
  for (let i = 0; i < rounds; i++) measures.push(await measure())
  return middle(measures)
}

/** Says on Node's last breath how much memory it has held; Linux counts a parent's into `maxRSS`. */
const REPORT = `data:text/javascript,${encodeURIComponent(`
import { readFileSync } from 'node:fs'
process.on('exit', () => {
  let kilobytes = process.resourceUsage().maxRSS
  try {
    kilobytes = Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1])
  } catch {}
  process.stderr.write('\\nHELD ' + kilobytes)
})`)}`

/**
 * One whole process of Node, from nothing to its end.
 * @throws Error with what it said when it does not end well
 */
export async function timeNode(args: readonly string[]): Promise<number> {
  return (await timeProgram(process.execPath, args)).ms
}

/** The most memory that a process of Node holds, in MB: measured apart, since it takes time. */
export async function memoryOfNode(args: readonly string[]): Promise<number> {
  const { stderr } = await timeProgram(process.execPath, ['--import', REPORT, ...args])
  return Number(/HELD (\d+)/.exec(stderr)?.[1]) / 1024
}

/**
 * One whole process of any program.
 * @throws Error with what it said when it does not end well
 */
export async function timeProgram(
  program: string,
  args: readonly string[],
): Promise<{ readonly ms: number; readonly stderr: string }> {
  const start = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${stderr}`)
  return { ms: performance.now() - start, stderr }
}

/** Says what is being measured, on a terminal; a log gets the results alone. */
export function tell(what: string): void {
  if (process.stderr.isTTY) process.stderr.write(`measuring ${what} …\n`)
}

/** Prints a row: what was measured, in ms and MB, and a ratio where there is one. */
export function printRow(name: string, { ms, megabytes }: Measure, ratio?: number): void {
  const memory = Number.isNaN(megabytes)
    ? ''.padStart(10)
    : `${megabytes.toFixed(0).padStart(7)} MB`
  const compared = ratio === undefined ? '' : ratio.toFixed(2).padStart(9)
  process.stdout.write(`${name.padEnd(36)}${ms.toFixed(0).padStart(7)} ms${memory}${compared}\n`)
}
