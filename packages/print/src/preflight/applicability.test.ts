import { describe, expect, it } from 'vitest'
import { isAsked } from './applicability.ts'
import { PROFILE_IDS } from './profiles/profile.ts'
import { PROFILES } from './profiles/profiles.ts'
import { soundFor } from './rules/examples.ts'
import { PREFLIGHT_RULES } from './rules/preflight-rules.ts'

const unasked = (inspected: ReturnType<typeof soundFor>) =>
  PREFLIGHT_RULES.map(({ id }) => id).filter((id) => !isAsked(id, inspected))

describe.each(PREFLIGHT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('asks something of every file in which it finds something', () => {
    expect(rule.examples.fails.filter((subject) => !isAsked(id, subject))).toEqual([])
  })

  it.each(PROFILE_IDS)('finds nothing where it asks nothing, for %s', (profile) => {
    const subjects = rule.examples.fails
      .map((subject) => ({ ...subject, wanted: PROFILES[profile] }))
      .filter((subject) => !isAsked(id, subject))
    for (const subject of subjects) expect(rule.check(subject)).toEqual([])
  })
})

it('does not ask an office printer’s file for the colours, the bleed and the trim of a press', () => {
  const ids = unasked(soundFor('office'))
  expect(ids).toEqual(expect.arrayContaining(['P201', 'P204', 'P207', 'P301', 'P303', 'P311']))
  expect(ids).not.toContain('P401')
})

it('asks a press file for all but marks, which it may have, and what old standards refuse', () => {
  expect(unasked(soundFor('offset-coated'))).toEqual(['P208', 'P604', 'P701'])
})
