import type { EditableText, Edition, Finding } from '@flyer-open-data/flyer'
import { TOOL_VARIABLES } from '@flyer-open-data/ui'
import type { CSSProperties, ReactNode } from 'react'
import './fault-cards.css'
import { FaultText } from './FaultText.tsx'
import { type FaultyPlace, faultyPlaces, keyOf } from './faults-in-french.ts'
import { fieldId } from './TextField.tsx'

/** The faults of a draft, in place of a layout that would be broken. */
export function FaultCards({
  findings,
  texts,
  draft,
}: {
  readonly findings: readonly Finding[]
  readonly texts: readonly EditableText[]
  readonly draft: Edition
}): ReactNode {
  return (
    <div className="live-refusal" style={TOOL_VARIABLES as CSSProperties}>
      <h3>Ce contenu ne peut pas être imprimé</h3>
      <ul>
        {faultyPlaces(findings, texts, draft).map((place) => (
          <FaultCard key={place.where} place={place} />
        ))}
      </ul>
    </div>
  )
}

/** All that is wrong in one place: what it is, how to correct it, why, and a link to its field. */
function FaultCard({ place: { where, text, faults } }: { readonly place: FaultyPlace }): ReactNode {
  return (
    <li className="live-card">
      <h4>{where}</h4>
      <ul>
        {faults.map((told) => (
          <li key={keyOf(told.fault)}>
            <p className="live-what">
              <FaultText told={told} />
            </p>
            {told.fault.excerpt !== undefined && (
              <p className="live-excerpt">{told.fault.excerpt}</p>
            )}
            <p>{told.fault.mend}</p>
            <p className="live-why">{told.fault.why}</p>
          </li>
        ))}
      </ul>
      {text && (
        <button onClick={() => document.getElementById(fieldId(text))?.focus()} type="button">
          Aller au texte
        </button>
      )}
    </li>
  )
}
