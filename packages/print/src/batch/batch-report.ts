import { count } from '@flyer-open-data/flyer'
import Papa from 'papaparse'
import type { RunFile } from '../run/build-run.ts'
import type { MembersTable } from './members-table.ts'
import { type RowFault, type RowOutcome, rowFault } from './row-outcome.ts'

/** The names of the two reports. */
export const REPORT_NAMES = { table: 'rapport.csv', text: 'rapport.txt' } as const

/** By what office programs know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'
const LINE_END = '\r\n'

const HEADINGS = [
  'ligne',
  'nom',
  'résultat',
  'fichier',
  'colonne',
  'problème',
  'que faire',
  'sha-256',
]

const DELIMITER_NAMES: Readonly<Record<MembersTable['delimiter'], string>> = {
  ';': 'points-virgules',
  ',': 'virgules',
  '\t': 'tabulations',
}

const ENCODING_NAMES: Readonly<Record<MembersTable['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'windows-1252': 'Windows-1252, lu comme tel\u00a0: vérifiez les accents',
}

/** What became of all rows, as a table to sort and as a text to read, in French. */
export function batchReport(table: MembersTable, outcomes: readonly RowOutcome[]): RunFile[] {
  const file = (name: string, text: string): RunFile => ({
    name,
    bytes: new TextEncoder().encode(BYTE_ORDER_MARK + text),
  })
  return [
    file(REPORT_NAMES.table, reportTable(outcomes)),
    file(REPORT_NAMES.text, reportText(table, outcomes)),
  ]
}

function reportTable(outcomes: readonly RowOutcome[]): string {
  const rows = outcomes.flatMap((outcome) => {
    const { line, name } = outcome
    if ('file' in outcome) return [[line, name, 'fait', outcome.file, '', '', '', outcome.sha256]]
    return outcome.findings
      .map(rowFault)
      .map(({ column = '', what, mend }) => [line, name, 'refusé', '', column, what, mend, ''])
  })
  // A name that begins as a formula must not become one in a spreadsheet.
  const csv = Papa.unparse([HEADINGS, ...rows], {
    delimiter: ';',
    newline: LINE_END,
    escapeFormulae: true,
  })
  return `${csv}${LINE_END}`
}

function reportText(table: MembersTable, outcomes: readonly RowOutcome[]): string {
  const made = outcomes.filter((outcome) => 'file' in outcome)
  const refused = outcomes.filter((outcome) => 'findings' in outcome)
  const { ignored } = table
  const parts = [
    [
      'Réimpression du dépliant pour plusieurs membres',
      `${count(made.length, 'fichier fait', 'fichiers faits')}, ${refusedText(refused.length)}.`,
      `Tableau\u00a0: cellules séparées par des ${DELIMITER_NAMES[table.delimiter]}, ${ENCODING_NAMES[table.encoding]}.`,
      ...(ignored.length > 0
        ? [`Colonnes sans usage\u00a0: ${ignored.map(oneLine).join(', ')}.`]
        : []),
    ],
    ...(refused.length > 0
      ? [['À CORRIGER DANS LE TABLEAU', ...refused.flatMap(refusedLines)]]
      : []),
    ...(made.length > 0
      ? [
          [
            'FICHIERS',
            ...made.map(
              ({ line, name, file }) => `  Ligne ${line}, ${oneLine(name)}\u00a0: ${file}`,
            ),
          ],
        ]
      : []),
  ]
  return parts.map((lines) => [...lines, ''].join(LINE_END)).join(LINE_END)
}

const refusedText = (refused: number) =>
  refused === 0 ? 'aucune ligne refusée' : count(refused, 'ligne refusée', 'lignes refusées')

function refusedLines({ line, name, findings }: Extract<RowOutcome, { findings: unknown }>) {
  return [
    `  Ligne ${line}, ${oneLine(name) || 'sans nom'}`,
    ...findings.map(rowFault).map(faultLine),
  ]
}

const faultLine = ({ column, what, mend }: RowFault) =>
  `    – ${column === undefined ? '' : `${column}\u00a0: `}${oneLine(what)} ${oneLine(mend)}`

/** A text from a table without what would begin another line or turn the direction of this one. */
const oneLine = (text: string) =>
  text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
