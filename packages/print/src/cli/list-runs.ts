import {
  type Catalogue,
  openPointsOf,
  type PrintRun,
  type Quantity,
  sendersOf,
} from '@flyer-open-data/flyer'
import { countStillOpen, toldPoints } from '../run/told-points.ts'

/** The lists for people, in columns under their headings: the runs, then who may print them. */
export function listAsText(catalogue: Catalogue, runs: readonly PrintRun[]): string {
  return `${inColumns(runRows(catalogue, runs))}\n${inColumns(senderRows(catalogue))}`
}

const runRows = (catalogue: Catalogue, runs: readonly PrintRun[]) => [
  ['run', 'edition', 'date', 'copies', 'paper', 'open points', 'printed for'],
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

const senderRows = (catalogue: Catalogue) => [
  ['sender', 'is', 'name'],
  ...sendersOf(catalogue).map(({ id, isExample, name }) => [
    id,
    id === catalogue.owner.id ? 'owner' : isExample ? 'example' : 'partner',
    name,
  ]),
]

/** Rows of as many cells as the first: each column is as wide as its widest cell. */
export function inColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  const lines = rows.map((row) =>
    row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0)).join('  '),
  )
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

/** The list for programs: each run as it is in the data, and its open points. */
export function listAsJson(catalogue: Catalogue, runs: readonly PrintRun[]): string {
  const told = runs.map((run) => ({ ...run, openPoints: pointsOf(catalogue, run) }))
  return `${JSON.stringify(told, null, 2)}\n`
}

const pointsOf = ({ openPoints }: Catalogue, run: PrintRun) =>
  toldPoints(openPointsOf(openPoints, run))

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
