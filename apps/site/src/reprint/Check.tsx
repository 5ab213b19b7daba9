import { count } from '@flyer-open-data/flyer'
import type { ToldReport } from '@flyer-open-data/print/report-parts'
import { SEVERITY_NAMES, VERDICT_SIGNS, VerdictName } from '@flyer-open-data/print/report-parts'
import type { ReactNode } from 'react'
import { TO_KNOW_ID } from './points-to-settle.ts'

/** What preflight says of the file, and all that it found in it. */
export function Check({
  report,
  pointsLeft,
}: {
  readonly report: ToldReport
  /** How many points are to be settled before a real printing. */
  readonly pointsLeft: number
}): ReactNode {
  return (
    <div className="check" data-kind={VERDICT_SIGNS[report.verdict]}>
      <p className="check-verdict">
        <VerdictName report={report} />
      </p>
      <p>{report.sentence}</p>
      {pointsLeft > 0 && (
        <p>
          <strong>Pour relire, essayer ou demander un devis.</strong> Avant un vrai tirage,{' '}
          <a
            href={`#${TO_KNOW_ID}`}
            onClick={(event) => {
              event.preventDefault()
              // The address is kept for the link that holds the choices.
              document.getElementById(TO_KNOW_ID)?.focus()
            }}
          >
            {count(pointsLeft, 'point reste à régler', 'points restent à régler')}
          </a>
          .
        </p>
      )}
      {report.findings.length > 0 && (
        <ul className="check-findings">
          {report.findings.map(({ title, severity, what, mend, where }) => (
            <li key={`${title} ${where} ${what}`}>
              <strong>
                {SEVERITY_NAMES[severity]}
                {'\u00a0: '}
                {title}.
              </strong>{' '}
              {what} {mend}
            </li>
          ))}
        </ul>
      )}
      <p className="check-rules">
        {report.rules.filter(({ outcome }) => outcome === 'passed').length} règles contrôlées et
        respectées.
      </p>
    </div>
  )
}
