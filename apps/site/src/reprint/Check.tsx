import type { ToldReport } from '@flyer-open-data/print/report-parts'
import { SEVERITY_NAMES, VERDICT_SIGNS, VerdictName } from '@flyer-open-data/print/report-parts'
import type { ReactNode } from 'react'

/** What preflight says of the file, and all that it found in it. */
export function Check({ report }: { readonly report: ToldReport }): ReactNode {
  return (
    <div className="check" data-kind={VERDICT_SIGNS[report.verdict]}>
      <p className="check-verdict">
        <VerdictName report={report} />
      </p>
      <p>{report.sentence}</p>
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
