import type { Support } from '@flyer-open-data/browser/press'
import { count, formatDate, type Job, type Quantity } from '@flyer-open-data/flyer'
import { PRINTING_CONDITIONS } from '@flyer-open-data/ui'
import type { ReactNode } from 'react'
import { OpenPointsList } from './open-points/OpenPointsList.tsx'
import type { View } from './stage/subject.ts'

/** What the chosen print run is: its occasion, copies, paper, who reprints it, what is still open. */
export function RunCaption({
  job,
  support,
  view,
  chosenPoint,
  onChoosePoint,
}: {
  /** As the run has it, whatever bleed the table shows. */
  readonly job: Job
  /** The paper that the table shows. */
  readonly support: Support
  readonly view: View
  /** The open point whose place is shown, if any. */
  readonly chosenPoint: string | undefined
  readonly onChoosePoint: (id: string | undefined) => void
}): ReactNode {
  const { run, partner } = job
  const { identifier, paper } = PRINTING_CONDITIONS[run.paper]
  const open = job.openPoints.filter(({ lifted }) => !lifted)
  const simulated = support !== 'screen' && support !== run.paper
  const facts = [
    simulated
      ? `Simulation sur ${PRINTING_CONDITIONS[support].paper}\u202f; le tirage est prévu sur ${paper}`
      : '',
    partner
      ? `Émetteur\u00a0: ${partner.name}${partner.isExample ? ' (exemple fictif, ne pas tirer)' : ''}`
      : '',
    `${paper.charAt(0).toUpperCase()}${paper.slice(1)} (${run.outputProfile?.identifier ?? identifier})`,
    `fonds perdus de ${run.bleed}\u00a0mm`,
    [run.date && formatDate(run.date), run.place].filter(Boolean).join(', '),
  ]
    .filter((fact) => fact !== '')
    .join(' · ')
  return (
    <div className="table-caption">
      <p>
        <strong>{run.event}</strong> ({job.id}), {copies(run.quantity)}
      </p>
      <p className="table-run-facts" title={facts}>
        {facts}
      </p>
      <OpenPointsList chosen={chosenPoint} onChoose={onChoosePoint} points={open} view={view} />
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
