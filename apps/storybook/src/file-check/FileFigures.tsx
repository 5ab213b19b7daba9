import { figuresOf, RulesKept, type ToldReport } from '@flyer-open-data/print/report-parts'
import type { ReactNode } from 'react'

/** The figures of a file, and the rules that it keeps. */
export function FileFigures({ report }: { readonly report: ToldReport }): ReactNode {
  return (
    <>
      <section>
        <h3>Mesures</h3>
        <dl className="check-figures">
          {figuresOf(report).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <RulesKept rules={report.rules} />
    </>
  )
}
