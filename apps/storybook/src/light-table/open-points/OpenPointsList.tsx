import { count, type PointOfRun, panelTitle } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import type { View } from '../stage/subject.ts'

/** What must be settled before a run is printed; a press on a point shows its place on the sheet. */
export function OpenPointsList({
  points,
  view,
  chosen,
  onChoose,
}: {
  /** Those that are still open. */
  readonly points: readonly PointOfRun[]
  readonly view: View
  readonly chosen: string | undefined
  readonly onChoose: (id: string | undefined) => void
}): ReactNode {
  if (points.length === 0) return null
  return (
    <details className="table-points">
      <summary>{count(points.length, 'réserve', 'réserves')} à lever avant l’impression</summary>
      <ul aria-label="Réserves à lever avant l’impression">
        {points.map((point) => {
          const { id, what, places } = point
          const where = whereWords(point, view)
          return (
            <li key={id}>
              {places === undefined ? (
                <p>
                  {what} <small>{where}</small>
                </p>
              ) : (
                <button
                  aria-pressed={chosen === id}
                  onClick={() => onChoose(chosen === id ? undefined : id)}
                  type="button"
                >
                  {what} <small>{where}</small>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

/** Where a point shows, in French, and whether that is in sight. */
function whereWords({ places }: PointOfRun, { panels }: View): string {
  if (places === undefined) return 'ne se voit pas sur la feuille'
  if (places === 'sheet') return 'toute la feuille'
  const ids = [...new Set(places.map(({ panel }) => panel))]
  const names = ids.map((id) => `«\u00a0${panelTitle(id)}\u00a0»`).join(' et ')
  const isInSight = ids.some((id) => panels.some((panel) => panel.id === id))
  return isInSight ? names : `${names}, qui n’est pas sur la table`
}
