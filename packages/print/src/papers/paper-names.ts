/** The papers that may go with the files of a job, by what the manifest calls them. */
export const PAPER_KINDS = [
  'member-readme',
  'readme',
  'proof',
  'order-slip',
  'report',
  'guide',
  'ticket',
] as const

/** A paper that may go with the files of a job. */
export type PaperKind = (typeof PAPER_KINDS)[number]

/** What papers are called in the folder of a run, and those to be read first wherever they are. */
export const PAPER_NAMES = {
  'member-readme': 'LISEZMOI.pdf',
  readme: 'LISEZMOI.txt',
  proof: 'bon-a-tirer.pdf',
  report: 'controle.html',
  guide: 'guide-des-adherents.html',
  ticket: 'ticket.xjdf',
} as const satisfies Partial<Record<PaperKind, string>>
