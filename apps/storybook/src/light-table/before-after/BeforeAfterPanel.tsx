import { count, SIDES } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import { useId } from 'react'
import type { View } from '../stage/subject.ts'
import { SIDE_NAMES } from '../subject-name.ts'
import { Choose, Group, Toggle } from '../toolbar/Controls.tsx'
import { ChangeList } from './ChangeList.tsx'
import { SOURCE_NAMES } from './choice.ts'
import type { OnTable } from './comparison-of.ts'
import { MannerControls } from './MannerControls.tsx'
import { SourceFields } from './SourceFields.tsx'
import type { BeforeAfter } from './use-before-after.ts'
import './before-after.css'

/** What is compared and how, and the list of all that has changed. */
export function BeforeAfterPanel({
  work,
  view,
  table,
}: {
  readonly work: BeforeAfter
  readonly view: View
  readonly table: OnTable
}): ReactNode {
  const name = useId()
  const { sources, choice, choose, comparison, changes, turn, colours } = work
  return (
    <section aria-labelledby={name} className="before-after-panel">
      <h2 id={name}>Avant / après</h2>
      <Choose
        name="Comparer"
        onChoose={(source) => choose({ source })}
        options={sources.map((value) => ({ value, name: SOURCE_NAMES[value] }))}
        value={choice.source}
      />
      <SourceFields choice={choice} onChoose={choose} table={table} />
      {'problem' in comparison ? (
        <p className="before-after-problem" role="status">
          {comparison.problem}
        </p>
      ) : (
        <>
          <dl className="before-after-names">
            <dt>Avant</dt>
            <dd>{comparison.before.name}</dd>
            <dt>Après</dt>
            <dd>{comparison.after.name}</dd>
          </dl>
          <MannerControls work={work} />
          <Group name="Face">
            {SIDES.map((side) => (
              <Toggle
                hint="Toute cette face de la feuille"
                isPressed={view.only === undefined && view.side === side}
                key={side}
                name={SIDE_NAMES[side]}
                onPress={() => turn({ side })}
              />
            ))}
          </Group>
          {colours.failed && (
            <p role="alert">
              La couleur de cette encre n’a pas pu être calculée&nbsp;: l’image garde l’ancienne, la
              liste reste juste.
            </p>
          )}
          <h3>
            {changes.length === 0
              ? 'Rien n’a changé'
              : `Ce qui a changé\u00a0: ${count(changes.length, 'point', 'points')}`}
          </h3>
          <ChangeList view={view} work={work} />
        </>
      )}
    </section>
  )
}
