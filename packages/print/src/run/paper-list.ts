import type { Job } from '@flyer-open-data/flyer'
import {
  archiveName,
  PROOF_NAME,
  README_NAME,
  REPORT_NAME,
  TICKET_NAME,
} from '../papers/paper-names.ts'
import { previewsOf } from './previews.ts'

/** What the manifest calls each paper that stands beside the products. */
export const PAPER_NAMES = {
  [PROOF_NAME]: 'proof',
  [REPORT_NAME]: 'report',
  [README_NAME]: 'readme',
  [TICKET_NAME]: 'ticket',
} as const

/** Names of all files that stand beside the products of a job, the archive last. */
export const paperNames = (job: Job): string[] => [
  ...Object.keys(PAPER_NAMES),
  ...previewsOf(job).map(({ name }) => name),
  archiveName(job),
]
