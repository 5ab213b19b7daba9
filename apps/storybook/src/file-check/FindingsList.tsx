import type { DrawnPage } from '@flyer-open-data/browser/preflight'
import { count } from '@flyer-open-data/flyer'
import {
  bySeverity,
  type NumberedFinding,
  SEVERITY_NAMES,
  type ToldPreflightFinding,
  VerdictSign,
  whereWords,
} from '@flyer-open-data/print/report-parts'
import type { ReactNode } from 'react'
import type { PointedFindings } from './use-pointed.ts'

/** All that was found, errors first; the one that is pointed at shows its place on the page. */
export function FindingsList({
  findings,
  pages,
  pointed,
}: {
  readonly findings: readonly ToldPreflightFinding[]
  /** Those that were drawn. */
  readonly pages: readonly DrawnPage[]
  readonly pointed: PointedFindings
}): ReactNode {
  return bySeverity(findings).map(
    ({ severity, findings: found }) =>
      found.length > 0 && (
        <section key={severity}>
          <h3>
            <VerdictSign kind={severity} /> {SEVERITY_NAMES[severity]}
            {`\u00a0: ${count(found.length, 'point', 'points')}`}
          </h3>
          <ol className="check-findings">
            {found.map((one) => (
              <Finding
                {...one}
                isPointed={pointed.includes(one.number)}
                key={one.number}
                where={whereWords(
                  one.finding,
                  pages.find(({ number }) => number === one.finding.page)?.area ?? null,
                )}
              />
            ))}
          </ol>
        </section>
      ),
  )
}

/** The id of the button of a finding, for whoever comes from its place on the page. */
export const findingId = (number: number): string => `check-finding-${number}`

function Finding({
  number,
  finding: { rule, title, severity, what, why, mend },
  where,
  isPointed,
}: NumberedFinding & { readonly where: string; readonly isPointed: boolean }): ReactNode {
  return (
    <li
      className="check-finding"
      data-findings={number}
      data-pointed={isPointed}
      data-severity={severity}
    >
      <h4>
        <button id={findingId(number)} type="button">
          <span className="check-number">{number}</span> {title}{' '}
          <span className="check-rule">{rule}</span>
        </button>
      </h4>
      <p className="check-what">{what}</p>
      {where !== '' && <p className="check-quiet">{where}</p>}
      <p>
        <b>Que faire</b>
        {`\u00a0: ${mend}`}
      </p>
      <p className="check-quiet">
        <b>Pourquoi</b>
        {`\u00a0: ${why}`}
      </p>
    </li>
  )
}
