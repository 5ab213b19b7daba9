import {
  type Catalogue,
  count,
  formatDate,
  openPointsOf,
  type PrintRun,
  type Quantity,
} from '@flyer-open-data/flyer'
import { PRINTING_CONDITIONS } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import type { Support } from './settings/view-settings.ts'

/** What the chosen print run is: its occasion, copies, paper, and what is still open. */
export function RunCaption({
  catalogue,
  run,
  support,
}: {
  readonly catalogue: Catalogue
  readonly run: PrintRun
  /** The paper that the table shows. */
  readonly support: Support
}): ReactNode {
  const { identifier, paper } = PRINTING_CONDITIONS[run.paper]
  const open = openPointsOf(catalogue.openPoints, run.id).filter(({ lifted }) => !lifted)
  const simulated = support !== 'screen' && support !== run.paper
  const parts = [
    simulated
      ? `Simulation sur ${PRINTING_CONDITIONS[support].paper}\u202f; le tirage est prévu sur ${paper}`
      : '',
    `${run.event} (${run.id})`,
    [run.date && formatDate(run.date), run.place].filter(Boolean).join(', '),
    copies(run.quantity),
    `${paper} (${run.outputProfile?.identifier ?? identifier})`,
    `fonds perdus de ${run.bleed}\u00a0mm`,
  ]
  return (
    <div className="table-caption">
      <p>{parts.filter((part) => part !== '').join(' · ')}</p>
      {open.length > 0 && (
        <details className="table-open-points">
          <summary>{count(open.length, 'réserve', 'réserves')} avant impression</summary>
          <ul>
            {open.map(({ id, what }) => (
              <li key={id}>{what}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function copies(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'exact':
      return count(quantity.count, 'exemplaire', 'exemplaires')
    case 'range':
      return `${quantity.min} à ${count(quantity.max, 'exemplaire', 'exemplaires')}`
    case 'unknown':
      return 'quantité non communiquée'
  }
}
