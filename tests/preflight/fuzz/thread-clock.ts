import { readFileSync, readlinkSync } from 'node:fs'

/** What a thread has worked so far, in ms: asked from any thread of the process. */
export type ThreadClock = string | null

/**
 * The clock of the thread that asks for it. Linux tells how long the processor worked for a thread,
 * whatever else the machine does; null elsewhere: there time passes alike for all.
 */
export function ownClock(): ThreadClock {
  try {
    const task = readlinkSync('/proc/thread-self').split('/').at(-1)
    const path = `/proc/self/task/${task}/schedstat`
    return workedBy(path) > 0 ? path : null
  } catch {
    return null
  }
}

/** Milliseconds of the processor, or since the machine was started where it does not tell them. */
export function workedBy(clock: ThreadClock): number {
  if (clock === null) return Number(process.hrtime.bigint()) / 1e6
  // proc(5): nanoseconds on the processor, nanoseconds of waiting for it, turns.
  return Number(readFileSync(clock, 'utf8').split(' ')[0]) / 1e6
}
