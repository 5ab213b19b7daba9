import { PROOF_NAME, README_NAME, REPORT_NAME, TICKET_NAME } from './paper-names.ts'

/** The papers that may go with the files of a job, by what the manifest calls them. */
export const PAPER_KINDS = ['proof', 'order-slip', 'report', 'readme', 'ticket'] as const

/** A paper that may go with the files of a job. */
export type PaperKind = (typeof PAPER_KINDS)[number]

/** What is handed over for a job besides its products, and what all of its files are called. */
export interface Bundle {
  /** The folder that all lies in inside the archive. */
  readonly folder: string
  readonly product: (product: string) => string
  /** The names of the papers, in the order in which the manifest tells them; no other is made. */
  readonly papers: Readonly<Partial<Record<PaperKind, string>>>
  /** Whether pictures of the leaflet go with it. */
  readonly hasPreviews: boolean
  readonly archive: string
}

/** What a print run of the catalogue is handed over with: each file is called by its job. */
export const runBundle = ({ id }: { readonly id: string }): Bundle => ({
  folder: id,
  product: (product) => `${id}-${product}.pdf`,
  papers: { proof: PROOF_NAME, report: REPORT_NAME, readme: README_NAME, ticket: TICKET_NAME },
  hasPreviews: true,
  archive: `${id}.zip`,
})
