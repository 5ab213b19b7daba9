import { count } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'

/** What somebody must settle before anything is printed; nothing where nothing is open. */
export function OpenPoints({ points }: { readonly points: readonly string[] }): ReactNode {
  if (points.length === 0) return null
  return (
    <section aria-labelledby="reserves" className="open">
      <h2 id="reserves">
        {count(points.length, 'réserve', 'réserves')}
        {' à lever avant d’imprimer\u00a0: ne commandez pas encore'}
      </h2>
      <ul className="open-points">
        {points.map((point) => (
          <li key={point}>{withNumbersHeld(point)}</li>
        ))}
      </ul>
    </section>
  )
}

/** A number stays on one line with what it counts: « 3 volets ». */
const withNumbersHeld = (text: string) => text.replaceAll(/(\d) (?=\p{L})/gu, '$1\u00a0')
