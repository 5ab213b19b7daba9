import type { LineBreak } from './align-lines.ts'

const LINES_RUNNING = 2

/**
 * The breaks that end one line too many with a hyphen of the text: T12 lets at most two lines
 * running do so.
 */
export function breaksOfLongHyphenRuns(breaks: readonly LineBreak[]): LineBreak[] {
  let running = 0
  return breaks.filter(({ before, inserted }) => {
    running = /[-\u2010]$/.test(before) && !inserted ? running + 1 : 0
    return running > LINES_RUNNING
  })
}
