import type { TypographyFault } from '../rule.ts'

/** What a match has wrong, or null when it has nothing wrong. */
export type MatchVerdict = Pick<TypographyFault, 'what' | 'mend' | 'replacement'> | null

/** The faults of a text, one for each match of a global pattern that the judge finds wrong. */
export function faultsAtMatches(
  text: string,
  pattern: RegExp,
  judge: (match: RegExpExecArray) => MatchVerdict,
): TypographyFault[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const verdict = judge(match)
    return verdict ? [{ start: match.index, end: match.index + match[0].length, ...verdict }] : []
  })
}
