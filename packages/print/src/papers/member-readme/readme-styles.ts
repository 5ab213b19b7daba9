import { pt } from '@flyer-open-data/flyer'
import { PAPER_COLOURS, PAPER_STYLES } from '@flyer-open-data/ui'
import type { ColumnText } from '../proof/text-column.ts'

/** Read by people who do not print every day: larger than the papers that a printer reads. */
const BODY = { size: pt(9.5), leading: pt(12.6) } as const

/** The question that the first page answers. */
export const LEAD: ColumnText = {
  style: { ...PAPER_STYLES.paperSubject, size: pt(11.5), leading: pt(15) },
}

/** Who is told, above what is told. */
export const WHO: ColumnText = {
  style: { ...PAPER_STYLES.paperSubject, size: pt(12.5), leading: pt(15) },
  ink: PAPER_COLOURS.title,
  level: 2,
}

/** What is done. */
export const STEP: ColumnText = { style: { ...PAPER_STYLES.paperText, ...BODY } }

/** The name of a file: it may part after a hyphen, if it has to. */
export const FILE_NAME: ColumnText = {
  style: { ...PAPER_STYLES.paperLabel, size: pt(9), leading: pt(12) },
  ink: PAPER_COLOURS.label,
  role: 'name',
}

/** The archive that somebody takes. */
export const ARCHIVE: ColumnText = {
  style: { ...PAPER_STYLES.paperText, size: pt(9), leading: pt(11.6) },
  role: 'name',
}

/** What is told of a file. */
export const FILE_USE: ColumnText = {
  style: { ...PAPER_STYLES.paperText, size: pt(9), leading: pt(11.6) },
}
