import type { ToldReport } from '../preflight/told-report.ts'

type ToldRule = ToldReport['rules'][number]

/** Rules that were not checked for one reason, and the reason. */
export interface Unchecked {
  readonly why: string
  readonly rules: readonly ToldRule[]
}

const REASONS: Readonly<Record<NonNullable<ToldRule['missing']>, string>> = {
  file: 'Le fichier n’a pas pu être lu.',
  rendering: 'Les pages n’ont pas pu être dessinées.',
  plates: 'Les encres des pages n’ont pas pu être séparées.',
  leaflet: 'Le fichier n’est pas reconnu comme le dépliant\u00a0: son contenu n’est pas comparé.',
  trim: 'Une page au moins ne dit pas où elle est coupée (TrimBox).',
  inks: 'Rien n’y est imprimé dans des encres dont la composition est connue.',
}

const UNTOLD = 'Ce qu’elles mesurent manque au fichier.'

/** The rules that a file keeps. */
export const passedRules = (rules: readonly ToldRule[]): ToldRule[] =>
  rules.filter(({ outcome }) => outcome === 'passed')

/** The rules that ask nothing of a file for its use. */
export const inapplicableRules = (rules: readonly ToldRule[]): ToldRule[] =>
  rules.filter(({ outcome }) => outcome === 'not-applicable')

/** The rules that nobody could check, by why not. */
export function uncheckedRules(rules: readonly ToldRule[]): Unchecked[] {
  const byReason = new Map<string, ToldRule[]>()
  for (const rule of rules) {
    if (rule.outcome !== 'not-checked') continue
    const why = rule.missing ? REASONS[rule.missing] : UNTOLD
    byReason.set(why, [...(byReason.get(why) ?? []), rule])
  }
  return [...byReason].map(([why, held]) => ({ why, rules: held }))
}
