import { count } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import type { Verdict } from '../preflight/report.ts'
import { FileReport } from './FileReport.tsx'
import { FilesTable } from './FilesTable.tsx'
import { JobHeading } from './JobHeading.tsx'
import { OpenPoints } from './OpenPoints.tsx'
import type { ReportPageSource } from './report-source.ts'
import { STYLESHEET } from './stylesheet.ts'
import { Verdicts } from './Verdicts.tsx'

/** The whole page: what holds the files back, a sentence for each, the table, then each by itself. */
export function ReportPage({ source }: { readonly source: ReportPageSource }): ReactNode {
  const { subject, job, files, openPoints = [] } = source
  const checks =
    subject === null ? 'Contrôle des fichiers' : `${subject}\u00a0: contrôle des fichiers`
  const reports = files.map(({ report }) => report)
  const isHeld = openPoints.length > 0 || job?.isExample === true
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta content="flyer-open-data preflight" name="generator" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{checks}</title>
        <style>{STYLESHEET}</style>
      </head>
      <body>
        <header>
          {job ? <JobHeading job={job} /> : <h1>{checks}</h1>}
          {job && <p className="checks">{checks}</p>}
        </header>
        <main>
          {job?.isExample && <p className="example">Exemple fictif, ne pas tirer</p>}
          <OpenPoints points={openPoints} />
          <section aria-labelledby="en-bref">
            <h2 id="en-bref">En bref</h2>
            <p className="summary">{summary(reports.map(({ verdict }) => verdict))}</p>
            <Verdicts isHeld={isHeld} reports={reports} />
            {files.length > 1 && <FilesTable isHeld={isHeld} reports={reports} />}
          </section>
          {files.map((file, i) => (
            <FileReport file={file} isHeld={isHeld} key={file.report.path} number={i + 1} />
          ))}
        </main>
      </body>
    </html>
  )
}

/** « 6 fichiers contrôlés : 5 conformes, 1 à corriger. » */
function summary(verdicts: readonly Verdict[]): string {
  const checked = count(verdicts.length, 'fichier contrôlé', 'fichiers contrôlés')
  const bad = verdicts.filter((verdict) => verdict === 'refused' || verdict === 'unreadable').length
  if (verdicts.length === 0) return `${checked}.`
  const good = verdicts.length - bad
  const parts = [
    ...(good > 0 ? [count(good, 'conforme', 'conformes')] : []),
    ...(bad > 0 ? [`${bad}\u00a0à corriger`] : []),
  ]
  return `${checked}\u00a0: ${parts.join(', ')}.`
}
