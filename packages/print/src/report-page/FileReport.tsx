import { count } from '@flyer-open-data/flyer'
import type { ReactNode } from 'react'
import { arrangeFindings, wholePagesOf } from './arrange-findings.ts'
import { Findings } from './Findings.tsx'
import { figuresOf } from './figures.ts'
import { RulesKept } from './RulesKept.tsx'
import type { CheckedFile } from './report-source.ts'
import { VerdictName } from './Verdicts.tsx'
import { SEVERITY_NAMES, VERDICT_SIGNS } from './verdict-names.ts'
import { PageImages } from './WholePagePicture.tsx'

/** One file: its sentence, what is to be done, its figures, the rules that it keeps. */
export function FileReport({
  file: { report, pictureOf },
  number,
  isHeld,
}: {
  readonly file: CheckedFile
  /** Its place among the files: 1 for the first. */
  readonly number: number
  /** Whether something beside the files holds them back. */
  readonly isHeld: boolean
}): ReactNode {
  const { path, verdict, sentence, findings, rules, sha256 } = report
  const id = `fichier-${number}`
  const arranged = arrangeFindings(findings, pictureOf)
  return (
    <article aria-labelledby={id} className="file">
      <h2 className="path" id={id}>
        {path}
      </h2>
      <p className={`sentence ${VERDICT_SIGNS[verdict]}`}>
        <VerdictName isHeld={isHeld} report={report} /> <span>{sentence}</span>
      </p>
      <PageImages file={id} pages={wholePagesOf(arranged)} />
      {arranged.map(
        ({ severity, count: found, blocks }) =>
          found > 0 && (
            <section key={severity}>
              <h3>
                {SEVERITY_NAMES[severity]}
                {`\u00a0: ${count(found, 'point', 'points')}`}
              </h3>
              <Findings blocks={blocks} file={id} />
            </section>
          ),
      )}
      <section>
        <h3>Mesures</h3>
        <dl className="figures">
          {figuresOf(report).map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
          <div>
            <dt>Empreinte SHA-256</dt>
            <dd className="hash">{sha256?.match(/.{8}/g)?.join(' ') ?? 'non calculée'}</dd>
          </div>
        </dl>
      </section>
      <RulesKept rules={rules} />
    </article>
  )
}
