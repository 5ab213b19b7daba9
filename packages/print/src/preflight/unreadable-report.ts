import type { Finding } from '@flyer-open-data/flyer'
import type { Need, PreflightRule } from './inspected.ts'
import type { Wanted } from './profiles/profile.ts'
import type { PreflightReport, RuleOutcome } from './report.ts'
import { PREFLIGHT_RULES } from './rules/preflight-rules.ts'

/** A file that cannot be read: rule P101 says why, no other could be checked. */
export function unreadableReport(
  finding: Finding,
  { profile, printer }: Wanted,
  { bytes, sha256 }: Pick<PreflightReport, 'bytes' | 'sha256'>,
): PreflightReport {
  return {
    verdict: 'unreadable',
    profile,
    printer,
    leaflet: null,
    bytes,
    sha256,
    findings: [finding],
    rules: [
      { rule: 'P101', outcome: 'found' },
      ...PREFLIGHT_RULES.map((rule) => unchecked(rule, 'file')),
    ],
    measures: null,
  }
}

/** What became of a rule that lacks something. */
export const unchecked = ({ id }: PreflightRule, missing: Need | 'file'): RuleOutcome => ({
  rule: id,
  outcome: 'not-checked',
  missing,
})

/**
 * A file whose bytes the system does not give.
 *
 * @param code of the system, such as `EACCES`
 */
export const withheldReport = (code: string, wanted: Wanted): PreflightReport =>
  unreadableReport(
    {
      rule: 'P101',
      ...(NO_RIGHT.includes(code)
        ? { fault: 'no-permission', values: {} }
        : { fault: 'withheld', values: { code } }),
      severity: 'error',
      place: {},
    },
    wanted,
    { bytes: null, sha256: null },
  )

const NO_RIGHT: readonly string[] = ['EACCES', 'EPERM']
