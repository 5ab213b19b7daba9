import type { Finding } from '@flyer-open-data/flyer'
import Papa from 'papaparse'
import { COLUMNS, type Column, columnOf } from './columns.ts'
import { decodeTable, type Encoding } from './decode-table.ts'
import { tableFinding } from './table-finding.ts'

/** A row of a table of members: what stands under each column that is known. */
export interface MemberRow {
  /** The line of the file that it begins on; the first one is 1. */
  readonly line: number
  readonly cells: Readonly<Partial<Record<Column, string>>>
  /** What is wrong with the row as a row of a table. */
  readonly findings: readonly Finding[]
}

/** A table that was read, and how. */
export interface MembersTable {
  readonly rows: readonly MemberRow[]
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  /** Names of columns that nothing is made of. */
  readonly ignored: readonly string[]
}

/** What may stand between two cells. */
const DELIMITERS = [';', ',', '\t'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** The most rows of a table: some thousand files fill a disk, and a region has fewer members. */
const MOST_ROWS = 2000

/** What no member can be printed without. */
const NEEDED: readonly Column[] = ['nom', 'courriel', 'url']

/**
 * Reads a table of members: CSV (RFC 4180) with a line of names first, cells parted by semicolons,
 * commas or tabs, in UTF-8 or, as older office programs write, in Windows-1252.
 *
 * @returns the table, or why there is none
 */
export function readMembers(
  bytes: Uint8Array,
): MembersTable | { readonly findings: readonly [Finding, ...Finding[]] } {
  const { text, encoding } = decodeTable(bytes)
  const delimiter = delimiterOf(text)
  const [names = { line: 1, cells: [] }, ...others] = linesOf(text, delimiter)
  const columns = names.cells.map(columnOf)
  const faults = headFindings(columns, names.line)
  const rows = others.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  if (faults.length === 0 && rows.length === 0) faults.push(tableFinding('no-rows', {}, names.line))
  if (rows.length > MOST_ROWS) {
    const values = { rows: rows.length, most: MOST_ROWS }
    faults.push(tableFinding('too-many-rows', values, names.line))
  }
  const [first, ...more] = faults
  if (first) return { findings: [first, ...more] }
  return {
    rows: rows.map((row) => memberRow(row, columns)),
    encoding,
    delimiter,
    ignored: names.cells.filter((name, i) => columns[i] === undefined && name.trim() !== ''),
  }
}

/** A line of cells, with what the parser says against it. */
interface Line {
  readonly line: number
  readonly cells: readonly string[]
  readonly isBroken?: boolean
}

/** The lines of a table; a quoted cell may run over several of the file's. */
function linesOf(text: string, delimiter: Delimiter): Line[] {
  const lines: Line[] = []
  let line = 1
  let from = 0
  Papa.parse<string[]>(text, {
    delimiter,
    step: ({ data, errors, meta }) => {
      lines.push({ line, cells: data, isBroken: errors.some(({ type }) => type === 'Quotes') })
      line += text.slice(from, meta.cursor).match(/\r\n|\r|\n/g)?.length ?? 0
      from = meta.cursor
    },
  })
  return lines
}

/** The delimiter by which the most names of the first line are known; a semicolon in doubt. */
function delimiterOf(text: string): Delimiter {
  const known = (delimiter: Delimiter) =>
    (Papa.parse<string[]>(text, { delimiter, preview: 1 }).data[0] ?? []).filter(columnOf).length
  return DELIMITERS.reduce((best, one) => (known(one) > known(best) ? one : best))
}

function headFindings(columns: readonly (Column | undefined)[], line: number): Finding[] {
  const missing = NEEDED.filter((column) => !columns.includes(column))
  const twice = COLUMNS.filter((column) => columns.filter((one) => one === column).length > 1)
  return [
    ...missing.map((column) => tableFinding('no-column', { column }, line)),
    ...twice.map((column) => tableFinding('column-twice', { column }, line)),
  ]
}

function memberRow(
  { line, cells, isBroken }: Line,
  columns: readonly (Column | undefined)[],
): MemberRow {
  const findings: Finding[] = []
  if (isBroken) findings.push(tableFinding('broken-quotes', {}, line))
  if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    const values = { cells: cells.length, columns: columns.length }
    findings.push(tableFinding('too-many-cells', values, line))
  }
  const known = columns.flatMap((column, i): (readonly [Column, string])[] => {
    const cell = cells[i]?.trim() ?? ''
    return column === undefined || cell === '' ? [] : [[column, cell]]
  })
  return { line, cells: Object.fromEntries(known), findings }
}
