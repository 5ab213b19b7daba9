import { describe, expect, it } from 'vitest'
import type { Inspected } from '../inspected.ts'
import type { ProfileId } from '../profiles/profile.ts'
import { PROFILES } from '../profiles/profiles.ts'
import { soundFor } from './examples.ts'
import { PREFLIGHT_RULES } from './preflight-rules.ts'

const RULES = PREFLIGHT_RULES.map((rule) => [rule.id, rule.title, rule] as const)

describe.each(RULES)('%s: %s', (_id, _title, rule) => {
  const faultsOf = (inspected: Inspected) => rule.check(inspected).map(({ fault }) => fault)

  it.each(rule.examples.passes.map((subject, i) => [i, subject] as const))(
    'accepts its example %i',
    (_i, subject) => expect(rule.check(subject)).toEqual([]),
  )

  it.each(rule.examples.fails.map((subject, i) => [i, subject] as const))(
    'refuses its example %i, and nothing else in it',
    (_i, subject) => expect(faultsOf(subject)).toEqual(subject.finds),
  )

  it('has examples of both', () => {
    expect(rule.examples.passes.length).toBeGreaterThan(0)
    expect(rule.examples.fails.length).toBeGreaterThan(0)
  })
})

it.each(Object.keys(PROFILES) as ProfileId[])(
  'a sound file for %s passes every rule',
  (profile) => {
    const inspected = soundFor(profile)
    const found = PREFLIGHT_RULES.flatMap((rule) =>
      rule.check(inspected).map((one) => ({ rule: rule.id, ...one })),
    )
    expect(found).toEqual([])
  },
)

it('rules stand in the order of their numbers, each number once', () => {
  const ids = PREFLIGHT_RULES.map(({ id }) => id)
  const inOrder = [...new Set(ids)].toSorted((a, b) =>
    a[0] === b[0] ? a.localeCompare(b) : a < b ? 1 : -1,
  )
  expect(ids).toEqual(inOrder)
})
