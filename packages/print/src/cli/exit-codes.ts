import { FlyerError, UnknownNameError } from '@flyer-open-data/flyer'

/** What the command's exit code tells a script. Documented in `--help` and in the README. */
export const EXIT_CODES = {
  done: 0,
  /** A defect of ours, or something nobody foresaw. */
  unexpected: 1,
  /** The command was called wrongly: an unknown run, edition or option. */
  usage: 2,
  /** The content or the data cannot be printed as they stand. */
  content: 3,
  /** The files could not be written. */
  output: 4,
} as const

/** The command was called wrongly. */
export class UsageError extends FlyerError {}

/** The files could not be written. */
export class OutputError extends FlyerError {}

/** The one place where a kind of error becomes an exit code. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError || error instanceof UnknownNameError) return EXIT_CODES.usage
  if (error instanceof OutputError) return EXIT_CODES.output
  // Wrong data, a broken rule, overflow, a missing glyph: it cannot be printed as it stands.
  if (error instanceof FlyerError) return EXIT_CODES.content
  return EXIT_CODES.unexpected
}
