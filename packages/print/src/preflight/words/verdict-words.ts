import type { ProfileId } from '../profiles/profile.ts'
import type { Verdict } from '../report.ts'

/** What the sentence at the top of a report is made from. */
export interface Judged {
  readonly verdict: Verdict
  readonly profile: ProfileId
  /** Name of the printer that was asked about; null for any of that kind. */
  readonly printer: string | null
  readonly errors: number
  readonly warnings: number
  /** What is to be done about the first error; empty when there is none. */
  readonly mend: string
}

/** How a language says what preflight says. */
export interface VerdictWords {
  /** Whether a file may go to a printer, and if not what to do: for somebody who knows no PDF. */
  readonly sentence: (judged: Judged) => string
  /** That what only a sender of this name knows was not compared. */
  readonly untold: (sender: string) => string
  /** The verdict in two or three words. */
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly profiles: Readonly<Record<ProfileId, string>>
}
