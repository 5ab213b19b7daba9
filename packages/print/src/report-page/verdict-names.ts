import type { Verdict } from '../preflight/report.ts'
import type { ToldPreflightFinding } from '../preflight/told-report.ts'

/** What a sign says besides its words: whether a file, or a place in it, is good. */
export type SignKind = 'passed' | 'warning' | 'error' | 'unknown'

/** The sign of each verdict. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, SignKind>> = {
  accepted: 'passed',
  'accepted-with-warnings': 'warning',
  refused: 'error',
  unreadable: 'unknown',
}

/** What is to be done about a finding. */
export const SEVERITY_NAMES: Readonly<Record<ToldPreflightFinding['severity'], string>> = {
  error: 'À\u00a0corriger',
  warning: 'À\u00a0regarder',
}

/** A finding with its number in the report. */
export interface NumberedFinding {
  /** 1 for the first. */
  readonly number: number
  readonly finding: ToldPreflightFinding
}

/** Findings of a file by what is to be done about them, numbered: errors, then warnings. */
export function bySeverity(findings: readonly ToldPreflightFinding[]) {
  const errors = findings.filter(({ severity }) => severity === 'error')
  const warnings = findings.filter(({ severity }) => severity === 'warning')
  return [
    { severity: 'error', findings: numbered(errors, 1) },
    { severity: 'warning', findings: numbered(warnings, 1 + errors.length) },
  ] as const
}

const numbered = (findings: readonly ToldPreflightFinding[], first: number): NumberedFinding[] =>
  findings.map((finding, i) => ({ number: first + i, finding }))
