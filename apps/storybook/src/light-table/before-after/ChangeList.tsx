import { count, type PanelId, panelTitle } from '@flyer-open-data/flyer'
import {
  CHANGE_KIND_NAMES,
  type ChangedPlace,
  changeSentence,
  type LeafletChange,
  MarkedText,
  placeOnSide,
  subjectName,
} from '@flyer-open-data/ui/comparison'
import type { ReactNode } from 'react'
import type { View } from '../stage/subject.ts'
import { SIDE_NAMES } from '../subject-name.ts'
import type { Comparison } from './compared.ts'
import { boxOf, isInView, placesByPanel } from './places-in-view.ts'
import type { BeforeAfter } from './use-before-after.ts'

/** All that has changed, in reading order: an entry that is chosen is shown at its place. */
export function ChangeList({
  work,
  view,
}: {
  readonly work: BeforeAfter
  readonly view: View
}): ReactNode {
  const { comparison, changes, look, turn } = work
  if ('problem' in comparison) return null
  const point = (at: number, panel?: PanelId) => {
    const places = changes[at]?.places ?? []
    const wanted = panel ? places.filter((place) => place.panel === panel) : places
    const isShown = wanted.some((place) => isInView(place, view))
    const side = isShown ? look.side : wanted[0]?.side
    turn({ chosen: { at, panel }, side })
  }
  return (
    <>
      <ol className="change-list">
        {changes.map((change, at) => (
          <li data-kind-of={change.kind} key={keyOf(change)}>
            <button aria-pressed={look.chosen?.at === at} onClick={() => point(at)} type="button">
              <Entry change={change} comparison={comparison} number={at + 1} />
            </button>
            {look.chosen?.at === at && change.places.length > 1 && (
              <ManyPlaces
                change={change}
                chosen={look.chosen.panel}
                comparison={comparison}
                onPoint={(panel) => point(at, panel)}
              />
            )}
          </li>
        ))}
      </ol>
      <p className="table-unseen" role="status">
        {look.chosen && told(look.chosen.at, changes, view)}
      </p>
    </>
  )
}

const keyOf = ({ detail, places: [first] }: LeafletChange) => JSON.stringify([detail, first])

/** What is heard once a change is shown. */
function told(at: number, changes: readonly LeafletChange[], view: View): string {
  const change = changes[at]
  if (!change) return ''
  const places = change.places.filter((place) => isInView(place, view))
  const [first] = places
  const where = first ? `${SIDE_NAMES[first.side]}, ${panelTitle(first.panel)}` : 'aucun endroit'
  const rest = places.length > 1 ? `, ${count(places.length, 'endroit', 'endroits')}` : ''
  return `Changement ${at + 1} sur ${changes.length}, ${CHANGE_KIND_NAMES[change.kind]}, montré sur la feuille\u00a0: ${where}${rest}.`
}

function Entry({
  change,
  comparison,
  number,
}: {
  readonly change: LeafletChange
  readonly comparison: Comparison
  readonly number: number
}): ReactNode {
  const { kind, detail, places } = change
  const [first] = places
  return (
    <>
      <span className="change-number-in-list">{number}</span>{' '}
      <strong>{CHANGE_KIND_NAMES[kind]}</strong>{' '}
      <span className="change-where">
        {first && places.length === 1 && whereOf(first, comparison)}
        {places.length !== 1 && countOf(places)}
      </span>{' '}
      <span className="change-what">
        <What detail={detail} />
      </span>{' '}
      {first && places.length === 1 && <Place place={first} />}
    </>
  )
}

/** The words that have changed, or what else has in a sentence; in what is all new no space is the difference. */
function What({ detail }: Pick<LeafletChange, 'detail'>): ReactNode {
  switch (detail.kind) {
    case 'words':
      return <MarkedText from={detail.from} to={detail.to} />
    case 'added':
      return detail.words === undefined ? (
        changeSentence(detail)
      ) : (
        <MarkedText isOurs to={detail.words} />
      )
    case 'removed':
      return detail.words === undefined ? (
        changeSentence(detail)
      ) : (
        <MarkedText from={detail.words} isOurs />
      )
    default:
      return changeSentence(detail)
  }
}

/** « 236 éléments en 30 endroits » */
function countOf(places: readonly ChangedPlace[]): string {
  const things = places.reduce((sum, place) => sum + place.count, 0)
  const where = count(places.length, 'endroit', 'endroits')
  return things > places.length ? `${count(things, 'élément', 'éléments')} en ${where}` : where
}

function whereOf(place: ChangedPlace, { before, after }: Comparison): string {
  const { edition } = place.after ? after : before
  return `${panelTitle(place.panel)} › ${subjectName(place.subject, place.panel, edition)}`
}

function Place({ place }: { readonly place: ChangedPlace }): ReactNode {
  const box = boxOf(place)
  return (
    box && <span className="change-place">{`${SIDE_NAMES[place.side]}, ${placeOnSide(box)}`}</span>
  )
}

/** The panels of a change that shows in many places, each to be pointed at, and all these places. */
function ManyPlaces({
  change,
  comparison,
  chosen,
  onPoint,
}: {
  readonly change: LeafletChange
  readonly comparison: Comparison
  readonly chosen: PanelId | undefined
  readonly onPoint: (panel: PanelId) => void
}): ReactNode {
  return (
    <div className="change-panels">
      {[...placesByPanel(change)].map(([panel, number]) => (
        <button
          aria-pressed={panel === chosen}
          key={panel}
          onClick={() => onPoint(panel)}
          type="button"
        >
          {panelTitle(panel)} ({number}
          <span className="table-unseen">{number === 1 ? ' endroit' : ' endroits'}</span>)
        </button>
      ))}
      <details>
        <summary>{`Les ${count(change.places.length, 'endroit', 'endroits')}, en mm`}</summary>
        <ul>
          {change.places.map((place) => (
            <li key={JSON.stringify(place)}>
              {whereOf(place, comparison)} <Place place={place} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
