import type { Verdict } from '../../preflight/report.ts'

/** What the exit code of preflight tells a script. Documented in its `--help` and in the README. */
export const PREFLIGHT_EXIT_CODES = {
  /** No errors; there may be warnings. */
  clean: 0,
  errors: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** A file cannot be read. */
  unreadable: 3,
  /** A defect of ours, or something nobody foresaw. */
  unexpected: 4,
} as const

/** The code for several files: that of the worst. */
export function exitCodeOfVerdicts(verdicts: readonly Verdict[]): number {
  if (verdicts.includes('unreadable')) return PREFLIGHT_EXIT_CODES.unreadable
  return verdicts.includes('refused') ? PREFLIGHT_EXIT_CODES.errors : PREFLIGHT_EXIT_CODES.clean
}
