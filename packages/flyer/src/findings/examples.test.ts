import { describe, expect, it } from 'vitest'
import { FONT_RULES, LINE_RULES, TEXT_RULES } from '../typography/rules.ts'
import { patchRule } from './patch-rule.ts'
import { findingsOf, type Rule } from './rule.ts'
import { valueRule } from './value-rule.ts'

/** What an example calls a finding: the stretch of its text at fault, else its fault. */
function namesOf<Subject extends object>(rule: Rule<Subject>, subject: Subject): string[] {
  return findingsOf([rule], subject, {}).map(({ fault, place: { start, end } }) =>
    'text' in subject && start !== undefined ? String(subject.text).slice(start, end) : fault,
  )
}

function describeExamples<Subject extends object>(rules: readonly Rule<Subject>[]): void {
  describe.each(rules.map((rule) => [rule.id, rule.title, rule] as const))(
    '%s: %s',
    (id, _, rule) => {
      it.each(rule.examples.passes.map((subject) => [JSON.stringify(subject), subject] as const))(
        `${id}: accepts %s`,
        (_name, subject) => expect(namesOf(rule, subject)).toEqual([]),
      )
      it.each(rule.examples.fails.map((subject) => [JSON.stringify(subject), subject] as const))(
        `${id}: refuses %s`,
        (_name, subject) => expect(namesOf(rule, subject)).toEqual(subject.finds),
      )
    },
  )
}

describeExamples(TEXT_RULES)
describeExamples(LINE_RULES)
describeExamples(FONT_RULES)
describeExamples([valueRule])
describeExamples([patchRule])
