import { FlyerError, type FlyerErrorParts } from '@flyer-open-data/flyer'

/** A place to write text: standard output or error, or a test's own. */
export interface TextStream {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

/** Tells how the work goes: lines that replace each other on a terminal, one line a run in a log. */
export interface Progress {
  step(text: string): void
  done(text: string): void
  /** Leaves the terminal's line free for another message. */
  clear(): void
}

const nothing = () => undefined

const CLEAR_LINE = '\r\u001b[2K'

/** Progress on a stream; silent when the caller wants data only. */
export function progressOn(stream: TextStream, silent: boolean): Progress {
  if (silent) return { step: nothing, done: nothing, clear: nothing }
  const write = (text: string): void => {
    stream.write(text)
  }
  return stream.isTTY
    ? {
        step: (text) => write(`${CLEAR_LINE}${text}`),
        done: (text) => write(`${CLEAR_LINE}${text}\n`),
        clear: () => write(CLEAR_LINE),
      }
    : { step: nothing, done: (text) => write(`${text}\n`), clear: nothing }
}

/** A duration for people, in seconds. */
export function formatDuration(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

const blockOf = ({ what, where, why, mend }: FlyerErrorParts) =>
  `Error: ${what}\n  where: ${where}\n  why:   ${why}\n  mend:  ${mend}\n`

/**
 * An error as a person reads it: what, where, why, how to mend; a block for each fault, under their
 * count when there are several. Only a defect shows its stack.
 */
export function formatError(error: unknown): string {
  if (error instanceof FlyerError) {
    const { reports } = error
    const heading = reports.length === 1 ? '' : `${reports.length} errors:\n\n`
    return heading + reports.map(blockOf).join('\n')
  }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return `Unexpected error; please report it with these lines:\n${detail}\n`
}
