import { reportFault } from './report-fault.ts'
import type { TextRole, TypographyFinding } from './rule.ts'
import { TYPOGRAPHY_RULES } from './rules.ts'

/**
 * Checks strings against the rules that look at a string alone: T1–T11, T13, T16, the soft hyphen of
 * T12 and the address part of T15. Nothing is altered and nothing is thrown: an empty list means that
 * every string may be printed as it stands.
 *
 * @returns the findings, string after string, rule after rule, then in the order of the text
 */
export function checkTypography(
  entries: readonly { readonly path: string; readonly text: string; readonly role: TextRole }[],
): TypographyFinding[] {
  return entries.flatMap((entry) =>
    TYPOGRAPHY_RULES.flatMap((rule) =>
      (rule.check?.(entry.text, entry.role) ?? [])
        .toSorted((a, b) => a.start - b.start)
        .map((fault) => reportFault(rule, entry, fault)),
    ),
  )
}
