import type { TimeLimit } from '../preflight/rendered/pdfium/time-limit.ts'

/** How a renderer may break off its work. */
export type Breakdown = 'crashed' | 'too-long'

/**
 * A time limit under which the renderer breaks down once: at the opening of a file, on one of its pages,
 * or at its closing. Each of these is a piece of work.
 *
 * @param at which piece of work breaks off, 1 the first
 */
export function breakingLimit(at: number, how: Breakdown): TimeLimit {
  let pieces = 0
  return (work) => {
    pieces++
    if (pieces !== at) return { done: work() }
    if (how === 'too-long') return how
    throw new WebAssembly.RuntimeError('unreachable')
  }
}
