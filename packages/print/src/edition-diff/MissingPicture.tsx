import { tellInFrench } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import type { DiffedEdition } from './diff-editions.ts'
import { editionName } from './words.ts'

/** Why an edition has no picture, and how it may get one. */
export function MissingPicture({
  edition: { edition, findings },
}: {
  readonly edition: DiffedEdition
}): ReactNode {
  if (findings.length === 0) return null
  return (
    <div className="missing">
      <p>
        <strong>{`L’image de l’${editionName(edition.id)} manque.`}</strong>
        {
          ' Ses textes ne peuvent pas être imprimés tels quels\u202f; les images ne sont donc pas comparées.'
        }
      </p>
      <ul>
        {findings.map((finding) => {
          const { where, rule, what, why, mend, excerpt } = tellInFrench(finding, edition)
          return (
            <li key={`${where} ${what} ${excerpt}`}>
              <strong>{where}</strong>
              {`${rule === undefined ? '' : ` (${rule})`}\u00a0: ${what} `}
              {excerpt !== undefined && `«\u00a0${excerpt}\u00a0» `}
              {`${why} ${mend}`}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
