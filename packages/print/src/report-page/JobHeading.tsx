import type { ReactNode } from 'react'
import type { ReportedJob } from './report-source.ts'

/** The heading of the page: which document, for what, where and when, from whom. */
export function JobHeading({ job: { title, details } }: { readonly job: ReportedJob }): ReactNode {
  return (
    <h1>
      {title}
      <br />
      <span className="details">{details.join('\u00a0· ')}</span>
    </h1>
  )
}
