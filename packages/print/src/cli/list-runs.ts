import { type Catalogue, openPointsOf, type PrintRun, type Quantity } from '@flyer-open-data/flyer'
import { countStillOpen, toldPoints } from '../run/told-points.ts'

const HEADINGS = ['run', 'edition', 'date', 'copies', 'paper', 'open points', 'printed for']

/** The list for people: one line a run under their headings, in columns. */
export function listAsText(catalogue: Catalogue, runs: readonly PrintRun[]): string {
  const rows = [
    HEADINGS,
    ...runs.map((run) => [
      run.id,
      run.edition,
      run.date ?? 'none',
      copiesOf(run.quantity),
      run.paper,
      String(countStillOpen(pointsOf(catalogue, run))),
      run.event,
    ]),
  ]
  const widths = HEADINGS.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}

/** The list for programs: each run as it is in the data, and its open points. */
export function listAsJson(catalogue: Catalogue, runs: readonly PrintRun[]): string {
  const told = runs.map((run) => ({ ...run, openPoints: pointsOf(catalogue, run) }))
  return `${JSON.stringify(told, null, 2)}\n`
}

const pointsOf = ({ openPoints }: Catalogue, { id }: PrintRun) =>
  toldPoints(openPointsOf(openPoints, id))

function copiesOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'exact':
      return String(quantity.count)
    case 'range':
      return `${quantity.min} to ${quantity.max}`
    case 'unknown':
      return 'not known'
  }
}
