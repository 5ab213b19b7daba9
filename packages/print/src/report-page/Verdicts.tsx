import type { ReactNode } from 'react'
import type { ToldReport } from '../preflight/told-report.ts'
import { FRENCH_VERDICTS } from '../preflight/words/french.ts'
import { VerdictSign } from './VerdictSign.tsx'
import { VERDICT_SIGNS } from './verdict-names.ts'

/** The verdict of a file in words, with its sign. */
export function VerdictName({
  report: { verdict, profile },
}: {
  readonly report: Pick<ToldReport, 'verdict' | 'profile'>
}): ReactNode {
  const kind = VERDICT_SIGNS[verdict]
  const isForScreens = profile === 'screen' && verdict === 'accepted'
  return (
    <strong className={`verdict ${kind}`}>
      <VerdictSign kind={kind} />{' '}
      {isForScreens ? 'Bon pour l’écran' : FRENCH_VERDICTS.verdicts[verdict]}
    </strong>
  )
}

/** For each file whether it may be printed, and if not what to do first. */
export function Verdicts({ reports }: { readonly reports: readonly ToldReport[] }): ReactNode {
  return (
    <ul className="verdicts">
      {reports.map((report) => (
        <li className={VERDICT_SIGNS[report.verdict]} key={report.path}>
          <p>
            <VerdictName report={report} /> <span className="path">{report.path}</span>
          </p>
          <p>{report.sentence}</p>
        </li>
      ))}
    </ul>
  )
}
