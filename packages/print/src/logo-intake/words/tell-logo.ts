import { type ToldFinding, tell } from '@flyer-open-data/flyer'
import type { TakenLogo } from '../logo-request.ts'
import type { LogoVerdict, LogoWords } from './logo-words.ts'

/** What was made of a file, in words. */
export interface ToldLogo {
  readonly verdict: LogoVerdict
  /** The verdict in a few words. */
  readonly title: string
  /** The verdict in a sentence. */
  readonly sentence: string
  /** What there is to know besides; all that is wrong of a logo that was refused. */
  readonly notes: readonly ToldFinding[]
}

/** Puts what was made of a file into words. */
export function tellLogo({ language, verdicts, sentence }: LogoWords, taken: TakenLogo): ToldLogo {
  if ('findings' in taken) {
    const [first, ...others] = taken.findings
    const told = tell(language, first)
    const notes = [told, ...others.map((finding) => tell(language, finding))]
    return { verdict: 'refused', title: verdicts.refused, sentence: told.what, notes }
  }
  const { verdict, facts, notes } = taken
  return {
    verdict,
    title: verdicts[verdict],
    sentence: sentence(verdict, facts),
    notes: notes.map((note) => tell(language, note)),
  }
}
