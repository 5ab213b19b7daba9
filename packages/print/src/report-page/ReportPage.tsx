import { count } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import type { Verdict } from '../preflight/report.ts'
import { FileReport } from './FileReport.tsx'
import { FilesTable } from './FilesTable.tsx'
import type { ReportPageSource } from './report-source.ts'
import { STYLESHEET } from './stylesheet.ts'
import { Verdicts } from './Verdicts.tsx'

/** The whole page: a sentence for each file, the table, then each file by itself, and what is open. */
export function ReportPage({ source }: { readonly source: ReportPageSource }): ReactNode {
  const { subject, files, openPoints = [] } = source
  const title =
    subject === null ? 'Contrôle des fichiers' : `${subject}\u00a0: contrôle des fichiers`
  const reports = files.map(({ report }) => report)
  return (
    <html lang="fr">
      <head>
        <meta charSet="utf-8" />
        <meta content="flyer-open-data preflight" name="generator" />
        <meta content="width=device-width, initial-scale=1" name="viewport" />
        <title>{title}</title>
        <style>{STYLESHEET}</style>
      </head>
      <body>
        <header>
          <h1>{title}</h1>
          <p className="summary">{summary(reports.map(({ verdict }) => verdict))}</p>
        </header>
        <main>
          <section aria-labelledby="en-bref">
            <h2 id="en-bref">En bref</h2>
            <Verdicts reports={reports} />
            {files.length > 1 && <FilesTable reports={reports} />}
          </section>
          {openPoints.length > 0 && (
            <section aria-labelledby="reserves">
              <h2 id="reserves">Réserves</h2>
              <p>Quelqu’un doit encore régler, avant d’imprimer&nbsp;:</p>
              <ul className="open-points">
                {openPoints.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </section>
          )}
          {files.map((file, i) => (
            <FileReport file={file} key={file.report.path} number={i + 1} />
          ))}
        </main>
      </body>
    </html>
  )
}

/** « 6 fichiers contrôlés : 5 bons, 1 à corriger. » */
function summary(verdicts: readonly Verdict[]): string {
  const checked = count(verdicts.length, 'fichier contrôlé', 'fichiers contrôlés')
  const bad = verdicts.filter((verdict) => verdict === 'refused' || verdict === 'unreadable').length
  if (verdicts.length === 0) return `${checked}.`
  const good = verdicts.length - bad
  const parts = [
    ...(good > 0 ? [count(good, 'bon', 'bons')] : []),
    ...(bad > 0 ? [`${bad}\u00a0à corriger`] : []),
  ]
  return `${checked}\u00a0: ${parts.join(', ')}.`
}
