import type { ReactNode } from 'react'
import type { ToldReport } from '../preflight/told-report.ts'
import { FRENCH_VERDICTS } from '../preflight/words/french.ts'
import { VerdictSign } from './VerdictSign.tsx'
import { VERDICT_SIGNS } from './verdict-names.ts'

/** Whether a good file may be used as it is, or something beside it still holds it back. */
interface Held {
  readonly isHeld?: boolean
}

/** The verdict of a file in words, with its sign. */
export function VerdictName({
  report,
  isHeld = false,
}: Held & {
  readonly report: Pick<ToldReport, 'verdict' | 'profile'>
}): ReactNode {
  const kind = VERDICT_SIGNS[report.verdict]
  return (
    <strong className={`verdict ${kind}`}>
      <VerdictSign kind={kind} /> {verdictWords(report, isHeld)}
    </strong>
  )
}

/** A file that is held back is told as it is: nobody reads in it that it may be printed. */
function verdictWords(
  { verdict, profile }: Pick<ToldReport, 'verdict' | 'profile'>,
  isHeld: boolean,
): string {
  if (isHeld && verdict === 'accepted') return 'Fichier conforme'
  if (isHeld && verdict === 'accepted-with-warnings') return 'Fichier conforme, à relire'
  const isForScreens = profile === 'screen' && verdict === 'accepted'
  return isForScreens ? 'Bon pour l’écran' : FRENCH_VERDICTS.verdicts[verdict]
}

/** For each file whether it may be printed, and if not what to do first. */
export function Verdicts({
  reports,
  isHeld = false,
}: Held & { readonly reports: readonly ToldReport[] }): ReactNode {
  return (
    <ul className="verdicts">
      {reports.map((report) => (
        <li className={VERDICT_SIGNS[report.verdict]} key={report.path}>
          <p>
            <b className="path">{report.path}</b>
            <VerdictName isHeld={isHeld} report={report} />
          </p>
          <p>{report.sentence}</p>
        </li>
      ))}
    </ul>
  )
}
