import type { TypographyFault, TypographyFinding, TypographyRule } from './rule.ts'
import { excerptAround } from './text/excerpt.ts'

/** What a finding needs besides its rule and its path. */
type Report = Pick<TypographyFault, 'what' | 'mend'> &
  Pick<TypographyFinding, 'excerpt' | 'correction'>

/** A finding in words: what is wrong, why it matters, and the rule's number, in one sentence. */
export function reportFinding(
  rule: TypographyRule,
  path: string,
  report: Report,
): TypographyFinding {
  const { excerpt, what, mend, correction } = report
  const message = `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${rule.why} (${rule.id}).`
  return { rule: rule.id, path, excerpt, message, mend, ...(correction ? { correction } : {}) }
}

/** The finding that a fault in a text makes, with the fault in its context. */
export function reportFault(
  rule: TypographyRule,
  entry: { readonly path: string; readonly text: string },
  fault: TypographyFault,
): TypographyFinding {
  const { what, mend, replacement } = fault
  const excerpt = excerptAround(entry.text, fault.start, fault.end)
  if (replacement === undefined) return reportFinding(rule, entry.path, { excerpt, what, mend })
  const found = entry.text.slice(fault.start, fault.end)
  const correction = { found, replacement }
  return reportFinding(rule, entry.path, { excerpt, what, mend, correction })
}
