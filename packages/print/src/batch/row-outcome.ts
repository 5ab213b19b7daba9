import type { Finding } from '@flyer-open-data/flyer'
import { tellPressInFrench } from '../findings/tell-in-french.ts'
import type { Verdict } from '../preflight/report.ts'
import { type Column, columnOfField } from './columns.ts'

/** The file that a row gave. */
export interface RowMade {
  /** Id of the member, told apart from those of the same name. */
  readonly id: string
  /** Name of its file. */
  readonly file: string
  readonly bytes: number
  readonly sha256: string
  readonly verdict: Verdict
  /** What somebody should look at; it keeps nothing from being printed. */
  readonly notes: readonly Finding[]
}

/** All that keeps a row from being printed. */
export interface RowRefused {
  readonly findings: readonly Finding[]
}

/** What became of a row. */
export type RowOutcome = {
  /** The line of the table that it begins on; the first one is 1. */
  readonly line: number
  /** The name in the row, as it is written there. */
  readonly name: string
} & (RowMade | RowRefused)

/** What is wrong with a row, in French, for whoever keeps the table. */
export interface RowFault {
  /** The column to look at; none where it is the whole row. */
  readonly column: Column | undefined
  readonly what: string
  readonly mend: string
}

/** The line of the imprint that tells the member's name. */
const REPRINT_FIELD = 'imprint.reprint'

/** A finding of a row in French, with the column that it comes from. */
export function rowFault(finding: Finding): RowFault {
  const { what, mend, excerpt } = tellPressInFrench(finding)
  const shown = excerpt === undefined ? '' : ` «\u00a0${excerpt}\u00a0»`
  const { field, data } = finding.place
  const isOfSender = data !== undefined || field?.startsWith('partner.') || field === REPRINT_FIELD
  return {
    column: field !== undefined && isOfSender ? columnOfField(field) : undefined,
    what: `${what}${shown}`,
    mend,
  }
}
