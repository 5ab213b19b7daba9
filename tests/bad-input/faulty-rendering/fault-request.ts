import type { PageFaultName } from './page-faults.tsx'

/** What a test asks of a run of the command. */
export interface FaultRequest {
  readonly fault: PageFaultName | 'none'
  /** Which rendering of the run gets it, counted from 1. */
  readonly rendering: number
  /** Where every rendering is kept for the test to look at, as 1.pdf, 2.pdf and so on. */
  readonly renderings: string
}

/** What the run that is going on was asked, and how many renderings it has made. */
export const asked: { request: FaultRequest; rendered: number } = {
  request: { fault: 'none', rendering: 0, renderings: '' },
  rendered: 0,
}
