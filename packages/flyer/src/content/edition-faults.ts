import { refuse } from '../errors/content-error.ts'
import type { Finding } from '../findings/finding.ts'
import { findingsOf } from '../findings/rule.ts'
import { valueRule } from '../findings/value-rule.ts'
import { checkText } from '../typography/check-text.ts'
import { printedTexts } from './printed-texts.ts'
import { type Edition, editionSchema } from './schema.ts'

/** Checks every printed text of an edition against the typography rules, in reading order. */
export function findTypographyFaults(edition: Edition): Finding[] {
  return printedTexts(edition).flatMap(({ panel, field, text, role }) =>
    checkText({ text, role }, { edition: edition.id, panel, field }),
  )
}

/**
 * Finds the texts of the panels that their schema refuses: those of a draft in the making.
 *
 * @throws ContentError when something else than a text of a panel is wrong
 */
export function findValueFaults(draft: Edition): Finding[] {
  const place = { edition: draft.id }
  const findings = findingsOf([valueRule], { schema: editionSchema, value: draft }, place)
  if (findings.some((finding) => finding.place.panel === undefined)) refuse(findings)
  return findings
}
