import type { ReactNode } from 'react'
import type { ToldReport } from '../preflight/told-report.ts'
import { VerdictName } from './Verdicts.tsx'
import { bySeverity, SEVERITY_NAMES } from './verdict-names.ts'

/** All files with how much there is to do about each; a name leads to its report. */
export function FilesTable({
  reports,
  isHeld,
}: {
  readonly reports: readonly ToldReport[]
  /** Whether something beside the files holds them back. */
  readonly isHeld: boolean
}): ReactNode {
  return (
    <table className="files">
      <caption>Les fichiers</caption>
      <thead>
        <tr>
          <th scope="col">Fichier</th>
          <th scope="col">Verdict</th>
          <th className="number" scope="col">
            {SEVERITY_NAMES.error}
          </th>
          <th className="number" scope="col">
            {SEVERITY_NAMES.warning}
          </th>
        </tr>
      </thead>
      <tbody>
        {reports.map((report, i) => (
          <tr key={report.path}>
            <th className="path" scope="row">
              <a href={`#fichier-${i + 1}`}>{report.path}</a>
            </th>
            <td>
              <VerdictName isHeld={isHeld} report={report} />
            </td>
            {bySeverity(report.findings).map(({ severity, findings: found }) => (
              <td className="number" key={severity}>
                {found.length}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
