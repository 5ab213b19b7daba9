import type { TextRole, TypographyRuleId } from '../rule.ts'
import { TYPOGRAPHY_RULES } from '../rules.ts'

/** The stretches of a text that one rule finds at fault, in the order of the text. */
export function faultsOf(id: TypographyRuleId, text: string, role: TextRole = 'body'): string[] {
  const rule = TYPOGRAPHY_RULES.find((candidate) => candidate.id === id)
  return (rule?.check?.(text, role) ?? [])
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end))
}

/** The mends that one rule asks of a text. */
export function mendsOf(id: TypographyRuleId, text: string, role: TextRole = 'body'): string[] {
  const rule = TYPOGRAPHY_RULES.find((candidate) => candidate.id === id)
  return (rule?.check?.(text, role) ?? []).map(({ mend }) => mend)
}
