import type { AnyFound, Faults, Finding, Found, Severity } from './finding.ts'
import type { Place } from './place.ts'

/** Subjects that a rule accepts, and subjects in which it finds something. */
export interface Examples<Subject> {
  readonly passes: readonly Subject[]
  /** With what is found, in order: the stretch of text at fault, else the name of the fault. */
  readonly fails: readonly (Subject & { readonly finds: readonly string[] })[]
}

/** A rule: what it is, where it comes from, and what it finds in one subject. */
export interface Rule<Subject, Id extends string = string, F extends AnyFound = AnyFound> {
  readonly id: Id
  /** The rule in a few words. */
  readonly title: string
  /** Where the rule comes from. */
  readonly source: string
  readonly severity: Severity
  readonly examples: Examples<Subject>
  check(subject: Subject): readonly F[]
}

/** One of the rules of a table of faults, for the subjects that it looks at. */
export type RuleAmong<Subject, Table extends { readonly [rule: string]: Faults }> = {
  readonly [Id in keyof Table & string]: Rule<Subject, Id, Found<Table[Id]>>
}[keyof Table & string]

/** What rules find in a subject that stands in a place, rule after rule. */
export function findingsOf<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  place: Place,
): Finding[] {
  return rules.flatMap((rule) =>
    rule.check(subject).map((found) => ({
      rule: rule.id,
      severity: rule.severity,
      ...found,
      place: { ...place, ...found.place },
    })),
  )
}
