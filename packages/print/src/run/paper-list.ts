import type { Job } from '@flyer-open-data/flyer'
import type { Bundle } from '../papers/bundle.ts'
import { previewsOf } from './previews.ts'

/** Names of all files that stand beside the products of a job, the archives last. */
export const paperNames = (
  job: Job,
  { papers, hasPreviews, audiences, archive }: Bundle,
): string[] => [
  ...Object.values(papers),
  ...(hasPreviews ? previewsOf(job).map(({ name }) => name) : []),
  ...audiences.map(({ name }) => name),
  archive,
]
