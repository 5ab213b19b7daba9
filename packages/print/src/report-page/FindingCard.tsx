import type { ReactNode } from 'react'
import { PlacePicture } from './PlacePicture.tsx'
import { whereWords } from './place-words.ts'
import type { CheckedFile } from './report-source.ts'
import { VerdictSign } from './VerdictSign.tsx'
import type { NumberedFinding } from './verdict-names.ts'

/** What is wrong in one place: what, why, how to mend it, and a picture of the place. */
export function FindingCard({
  number,
  finding,
  pictureOf,
}: NumberedFinding & Pick<CheckedFile, 'pictureOf'>): ReactNode {
  const { rule, title, severity, page, what, why, mend } = finding
  const drawn = page === null ? null : pictureOf(page)
  const where = whereWords(finding, drawn?.area ?? null)
  return (
    <li className={`finding ${severity}`}>
      <h4>
        <VerdictSign kind={severity} /> {number}. {title} <span className="rule">{rule}</span>
      </h4>
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
        <PlacePicture drawn={drawn} finding={finding} number={number} />
      </div>
    </li>
  )
}
