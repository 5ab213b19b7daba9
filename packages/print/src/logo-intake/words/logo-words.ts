import type { Language } from '@flyer-open-data/flyer'
import type { LogoFacts } from '../logo-request.ts'

/** What comes of a file: printed well, printed less well than it might be, or not at all. */
export type LogoVerdict = 'good' | 'acceptable' | 'refused'

/** How a language says what was made of a logo. */
export interface LogoWords {
  readonly language: Language
  readonly verdicts: Readonly<Record<LogoVerdict, string>>
  /** The verdict in one sentence, for somebody who knows nothing of files. */
  readonly sentence: (verdict: Exclude<LogoVerdict, 'refused'>, facts: LogoFacts) => string
}
