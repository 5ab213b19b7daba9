import type { ReactNode } from 'react'
import { VerdictSign } from './VerdictSign.tsx'
import type { NumberedFinding } from './verdict-names.ts'

/** What is wrong in one place: what, why, how to mend it, beside a picture of the place. */
export function FindingCard({
  number,
  finding: { rule, title, severity, what, why, mend },
  where,
  heading: Heading,
  children,
}: NumberedFinding & {
  /** In French; empty where a heading says it. */
  readonly where: string
  readonly heading: 'h4' | 'h5'
  /** Its picture, if it has one of its own. */
  readonly children?: ReactNode
}): ReactNode {
  return (
    <li className={`finding ${severity}`}>
      <Heading>
        <VerdictSign kind={severity} /> {number}. {title} <span className="rule">{rule}</span>
      </Heading>
      <div className="told">
        <div>
          {where !== '' && <p className="where">{where}</p>}
          <p className="what">{what}</p>
          <p>
            <b>Que faire</b>
            {`\u00a0: `}
            {mend}
          </p>
          <p className="why">
            <b>Pourquoi</b>
            {`\u00a0: `}
            {why}
          </p>
        </div>
        {children}
      </div>
    </li>
  )
}
