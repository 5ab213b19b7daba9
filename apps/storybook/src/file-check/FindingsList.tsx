import { count } from '@flyer-open-data/flyer'
import {
  bySeverity,
  type NumberedFinding,
  SEVERITY_NAMES,
  type ToldPreflightFinding,
  VerdictSign,
} from '@flyer-open-data/print/report-parts'
import type { ReactNode } from 'react'
import type { PointedFindings } from './use-pointed.ts'

/** All that was found, errors first; the one that is pointed at shows its place on the page. */
export function FindingsList({
  findings,
  pointed,
}: {
  readonly findings: readonly ToldPreflightFinding[]
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
              <Finding {...one} isPointed={pointed.includes(one.number)} key={one.number} />
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
  finding: { rule, title, severity, where, what, why, mend },
  isPointed,
}: NumberedFinding & { readonly isPointed: boolean }): ReactNode {
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
      {where !== '' && (
        <p className="check-quiet">{where.charAt(0).toUpperCase() + where.slice(1)}</p>
      )}
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
