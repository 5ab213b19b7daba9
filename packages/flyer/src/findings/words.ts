import type { Faults, Finding } from './finding.ts'

/** What is wrong and how to mend it, each in whole sentences. */
export interface WordsOfFault {
  readonly what: string
  readonly mend: string
}

/** The words of a table of rules in one language: a missing rule or fault does not compile. */
export type WordsFor<Table extends { readonly [rule: string]: Faults }> = {
  readonly [Id in keyof Table]: {
    /** Why the rule matters to a reader: a whole sentence. */
    readonly why: string
    readonly faults: {
      readonly [K in keyof Table[Id]]: (values: Table[Id][K]) => WordsOfFault
    }
  }
}

/** The words of any rules in one language, and how that language writes out an excerpt. */
export interface Language {
  readonly words: {
    readonly [rule: string]: {
      readonly why: string
      readonly faults: { readonly [fault: string]: (values: never) => WordsOfFault }
    }
  }
  /** Makes what cannot be seen visible. */
  readonly showExcerpt: (excerpt: string) => string
}

/** A finding in words. */
export interface ToldFinding extends WordsOfFault {
  readonly why: string
  /** The rule as its readers know it, where it has a number: `T4`. */
  readonly rule?: string
  readonly excerpt?: string
}

/**
 * Puts a finding into a language.
 * @throws TypeError when the language has no words for it, which is a defect
 */
export function tell({ words, showExcerpt }: Language, finding: Finding): ToldFinding {
  const { rule, fault, values, excerpt } = finding
  const ofRule = words[rule]
  const wordsOf = ofRule?.faults[fault] as ((values: object) => WordsOfFault) | undefined
  if (!ofRule || !wordsOf) throw new TypeError(`there are no words for ${rule}, ${fault}`)
  return {
    ...(/^[A-Z]\d+$/.test(rule) ? { rule } : {}),
    ...wordsOf(values),
    why: ofRule.why,
    ...(excerpt === undefined ? {} : { excerpt: showExcerpt(excerpt) }),
  }
}
