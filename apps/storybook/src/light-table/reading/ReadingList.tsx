import { count, panelTitle } from '@flyer-open-data/flyer'
import { flatReading, type ReadElement, type ReadSection } from '@flyer-open-data/ui'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { roleName } from '../../french/role-names.ts'
import type { Pointed } from './pointed.ts'
import { kindOf } from './read-kinds.ts'

/** Where the keys of the list lead to, from one of its entries. */
const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** What is read of the subject, in order: an entry that is pointed at shows its box on the table. */
export function ReadingList({
  sections,
  panels,
  onPoint,
}: {
  readonly sections: readonly ReadSection[]
  /** How many panels the whole leaflet has. */
  readonly panels: number
  readonly onPoint: (pointed: Pointed | undefined) => void
}): ReactNode {
  const name = useId()
  const [current, setCurrent] = useState(1)
  const length = sections.flatMap(({ elements }) => flatReading(elements)).length
  const follow = (number: number) => {
    setCurrent(number)
    onPoint({ number, isFollowed: true })
  }
  const entry = (element: ReadElement): ReactNode => (
    <li key={element.number}>
      <button
        data-kind={kindOf(element)}
        onBlur={() => onPoint(undefined)}
        onClick={() => follow(element.number)}
        onFocus={() => follow(element.number)}
        onPointerEnter={() => onPoint({ number: element.number, isFollowed: false })}
        onPointerLeave={() => onPoint(undefined)}
        tabIndex={element.number === Math.min(current, length) ? 0 : -1}
        type="button"
      >
        <span className="table-read-number">{element.number}</span>{' '}
        <span className="table-read-role">{roleName(element)}</span>
        {element.words !== '' && (
          <>
            <span className="table-unseen">{'\u00a0: '}</span>
            <span className="table-read-words">{element.words}</span>
          </>
        )}
      </button>
      {element.kids.length > 0 && <Entries>{element.kids.map(entry)}</Entries>}
    </li>
  )
  return (
    <section aria-labelledby={name} className="table-reading-list" onKeyDown={moveFocus}>
      <h2 id={name}>Ordre de lecture</h2>
      <p>
        {count(length, 'élément', 'éléments')}. Flèches haut et bas pour passer de l’un à l’autre.
      </p>
      {sections.map(({ panel, order, elements }) => (
        <section key={panel}>
          <h3>
            {panelTitle(panel)}
            <span>
              {' · '}volet {order + 1} sur {panels}
            </span>
          </h3>
          <Entries>{elements.map(entry)}</Entries>
        </section>
      ))}
    </section>
  )
}

// biome-ignore lint/a11y/noRedundantRoles: Safari drops the meaning of a list without numbers
const Entries = ({ children }: { readonly children: ReactNode }) => <ol role="list">{children}</ol>

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key]
  if (!step || event.ctrlKey || event.metaKey || event.altKey) return
  const entries = [...event.currentTarget.querySelectorAll('button')]
  const at = entries.indexOf(event.target as HTMLButtonElement)
  if (at < 0) return
  event.preventDefault()
  entries[step(at, entries.length - 1)]?.focus()
}
