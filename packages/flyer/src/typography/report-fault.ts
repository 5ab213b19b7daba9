import type { TypographyFault, TypographyFinding, TypographyRule } from './rule.ts'
import { excerptAround } from './text/excerpt.ts'

/** What a finding needs besides its rule and its path. */
type Report = Pick<TypographyFault, 'what' | 'mend'> & Pick<TypographyFinding, 'excerpt'>

/** A finding in words: what is wrong, why it matters, and the rule's number, in one sentence. */
export function reportFinding(
  rule: TypographyRule,
  path: string,
  report: Report,
): TypographyFinding {
  const { excerpt, what, mend } = report
  const message = `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${rule.why} (${rule.id}).`
  return { rule: rule.id, path, excerpt, message, mend }
}

/** The finding that a fault in a text makes, with the fault in its context. */
export function reportFault(
  rule: TypographyRule,
  entry: { readonly path: string; readonly text: string },
  fault: TypographyFault,
): TypographyFinding {
  const excerpt = excerptAround(entry.text, fault.start, fault.end)
  return reportFinding(rule, entry.path, { ...fault, excerpt })
}
