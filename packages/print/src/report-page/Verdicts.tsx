import type { ReactNode } from 'react'
import type { ToldReport } from '../preflight/told-report.ts'
import { FRENCH_VERDICTS } from '../preflight/words/french.ts'
import { VerdictSign } from './VerdictSign.tsx'
import { VERDICT_SIGNS } from './verdict-names.ts'

/** The verdict of a file in words, with its sign. */
export function VerdictName({ verdict }: Pick<ToldReport, 'verdict'>): ReactNode {
  const kind = VERDICT_SIGNS[verdict]
  return (
    <strong className={`verdict ${kind}`}>
      <VerdictSign kind={kind} /> {FRENCH_VERDICTS.verdicts[verdict]}
    </strong>
  )
}

/** For each file whether it may be printed, and if not what to do first. */
export function Verdicts({ reports }: { readonly reports: readonly ToldReport[] }): ReactNode {
  return (
    <ul className="verdicts">
      {reports.map(({ path, verdict, sentence }) => (
        <li className={VERDICT_SIGNS[verdict]} key={path}>
          <p>
            <VerdictName verdict={verdict} /> <span className="path">{path}</span>
          </p>
          <p>{sentence}</p>
        </li>
      ))}
    </ul>
  )
}
