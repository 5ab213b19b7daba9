import { describe, expect, it } from 'vitest'
import { PROFILES } from './profiles/profiles.ts'
import { PREFLIGHT_RULES } from './rules/preflight-rules.ts'
import { withheldReport } from './unreadable-report.ts'

describe('a file that the system does not give', () => {
  it.each([
    ['EACCES', 'no-permission', {}],
    ['EPERM', 'no-permission', {}],
    ['EIO', 'withheld', { code: 'EIO' }],
  ])('for %s is unreadable: %s', (code, fault, values) => {
    expect(withheldReport(code, PROFILES.office)).toMatchObject({
      verdict: 'unreadable',
      profile: 'office',
      printer: null,
      bytes: null,
      sha256: null,
      measures: null,
      findings: [{ rule: 'P101', fault, severity: 'error', values, place: {} }],
    })
  })

  it('is checked by no other rule', () => {
    const [first, ...others] = withheldReport('EIO', PROFILES.screen).rules
    expect(first).toEqual({ rule: 'P101', outcome: 'found' })
    expect(others).toEqual(
      PREFLIGHT_RULES.map(({ id }) => ({ rule: id, outcome: 'not-checked', missing: 'file' })),
    )
  })
})
