import type { TypographyFinding } from '../rule.ts'
import { excerptInFrench, nameSpaces } from './name-spaces.ts'
import { RULES_IN_FRENCH, type RuleInFrench } from './rules-in-french.ts'

/** A finding as designers read it. */
export interface FindingInFrench extends RuleInFrench {
  /** The fault with some context, its invisible characters named in brackets. */
  readonly excerpt: string
}

const quote = (stretch: string) => `«\u00a0${nameSpaces(stretch)}\u00a0»`

/** A finding in French: its rule's words, and the very correction where one is known. */
export function describeFinding({ rule, excerpt, correction }: TypographyFinding): FindingInFrench {
  const { what, why, mend } = RULES_IN_FRENCH[rule]
  return { what, why, mend: mendOf(correction) ?? mend, excerpt: excerptInFrench(excerpt) }
}

function mendOf(correction: TypographyFinding['correction']): string | undefined {
  if (!correction) return undefined
  const { found, replacement } = correction
  if (replacement === '') return `Supprimez ${quote(found)}.`
  return `Remplacez ${quote(found)} par ${quote(replacement)}.`
}
