import { describe, expect, it } from 'vitest'
import type { TextRole, TypographyRuleId } from '../rule.ts'
import { faultsOf } from './faults-of.ts'

/** The examples of a rule: texts that it lets be, and texts with the stretches that it refuses. */
interface RuleExamples {
  readonly role?: TextRole
  readonly passes: readonly string[]
  readonly refuses: readonly (readonly [text: string, ...faults: string[]])[]
}

/** Writes one test for each example, its title quoting the rule. */
export function describeRule(
  id: TypographyRuleId,
  title: string,
  { role = 'body', passes, refuses }: RuleExamples,
): void {
  describe(`${id}: ${title}`, () => {
    for (const text of passes) {
      it(`${id}: lets be ${JSON.stringify(text)}`, () => {
        expect(faultsOf(id, text, role)).toEqual([])
      })
    }
    for (const [text, ...faults] of refuses) {
      it(`${id}: refuses ${JSON.stringify(text)}`, () => {
        expect(faultsOf(id, text, role)).toEqual(faults)
      })
    }
  })
}
