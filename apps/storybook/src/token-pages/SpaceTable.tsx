import { withUnit } from '@flyer-open-data/flyer'
import { BASELINE_MM, SPACE } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { SPACE_NAMES } from '../french/token-names.ts'
import { TokenName } from './TokenPage.tsx'

/** Every distance, drawn at its true length. */
export function SpaceTable(): ReactNode {
  const spaces = (Object.keys(SPACE) as (keyof typeof SPACE)[]).map((token) => ({
    token,
    name: SPACE_NAMES[token],
    length: SPACE[token] as number,
  }))
  const rows = [{ token: 'BASELINE_MM', name: 'Pas de la grille', length: BASELINE_MM }, ...spaces]
  return (
    <table>
      <caption>Distances de la mise en page, dessinées à l’échelle 1.</caption>
      <thead>
        <tr>
          <th scope="col">Distance</th>
          <th className="number" scope="col">
            Longueur
          </th>
          <th scope="col">À l’échelle</th>
        </tr>
      </thead>
      <tbody>
        {rows
          .toSorted((a, b) => a.length - b.length)
          .map(({ token, name, length }) => (
            <tr key={token}>
              <th scope="row">
                <TokenName name={name} token={token} />
              </th>
              <td className="number">{withUnit(length, 'mm')}</td>
              <td>
                <span className="space-bar" style={{ width: `${length}mm` }} />
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
