import { panelTitle } from '@flyer-open-data/flyer'
import type {
  DataDifference,
  EditionComparison,
  FieldDifference,
} from '@flyer-open-data/flyer/comparison'
import { MarkedText } from '@flyer-open-data/ui/comparison'
import type { ReactNode } from 'react'
import { CHANGE_NAMES, choiceName, dataName, dataValue, fieldName } from './words.ts'

/** The differences of the texts, panel after panel. */
export function TextChanges({ comparison }: { readonly comparison: EditionComparison }): ReactNode {
  const { sections, fields } = comparison
  const panels = [...new Set(fields.map(({ panel }) => panel))]
  if (panels.length === 0) return <p>Les deux éditions disent la même chose, au signe près.</p>
  return panels.map((panel) => (
    <section key={panel}>
      <h3>{panelTitle(panel)}</h3>
      <SectionChange change={sections.find((section) => section.panel === panel)?.change} />
      <ul className="changes">
        {fields
          .filter((field) => field.panel === panel)
          .map((field) => (
            <FieldChange difference={field} key={`${field.change} ${field.field}`} />
          ))}
      </ul>
    </section>
  ))
}

function SectionChange({
  change,
}: {
  readonly change: 'added' | 'removed' | undefined
}): ReactNode {
  if (!change) return null
  return (
    <p className={`told ${change}`}>
      {change === 'added' ? 'Cette rubrique est ajoutée.' : 'Cette rubrique est supprimée.'}
    </p>
  )
}

function FieldChange({ difference }: { readonly difference: FieldDifference }): ReactNode {
  const { change, kind, from, to } = difference
  const value = (text: string | undefined) =>
    text === undefined || kind === 'text' ? text : choiceName(kind, text)
  return (
    <Change change={change} name={fieldName(difference)}>
      <p className="marked">
        <MarkedText from={value(from)} isOurs={kind !== 'text'} to={value(to)} />
      </p>
      {change === 'changed' && kind === 'text' && <BothTexts difference={difference} />}
    </Change>
  )
}

function BothTexts({
  difference: { from, to },
}: {
  readonly difference: FieldDifference
}): ReactNode {
  return (
    <details>
      <summary>Les deux textes en entier</summary>
      <dl>
        <dt>Avant</dt>
        <dd>{from}</dd>
        <dt>Après</dt>
        <dd>{to}</dd>
      </dl>
    </details>
  )
}

/** The differences of what an edition says of itself. */
export function DataChanges({ data }: { readonly data: readonly DataDifference[] }): ReactNode {
  if (data.length === 0) return <p>Les renseignements sont les mêmes.</p>
  return (
    <ul className="changes">
      {data.map((difference) => (
        <DataChange difference={difference} key={difference.field} />
      ))}
    </ul>
  )
}

function DataChange({ difference }: { readonly difference: DataDifference }): ReactNode {
  const { change, field } = difference
  const [from, to] = [difference.from, difference.to].map(
    (value) => value && dataValue(field, value),
  )
  return (
    <Change change={change} name={dataName(field)}>
      <p className="marked">
        <MarkedText from={from} isOurs={from !== difference.from || to !== difference.to} to={to} />
      </p>
    </Change>
  )
}

function Change({
  change,
  name,
  children,
}: {
  readonly change: FieldDifference['change']
  readonly name: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <li className={change}>
      <p className="what">
        <strong>{name}</strong> <span className={`told ${change}`}>{CHANGE_NAMES[change]}</span>
      </p>
      {children}
    </li>
  )
}
