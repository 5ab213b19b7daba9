import { count } from '@flyer-open-data/flyer'
import type { ReportLanguage } from '../../preflight/tell-report.ts'
import type { ToldPreflightFinding, ToldReport } from '../../preflight/told-report.ts'

interface Labels {
  readonly error: string
  readonly warning: string
  readonly counted: (passed: number, unchecked: number) => string
}

const LABELS: Readonly<Record<ReportLanguage, Labels>> = {
  en: {
    error: 'error',
    warning: 'warning',
    counted: (passed, unchecked) =>
      `${passed} ${passed === 1 ? 'rule' : 'rules'} passed${unchecked === 0 ? '' : `, ${unchecked} could not be checked`}`,
  },
  fr: {
    error: 'erreur',
    warning: 'avertissement',
    counted: (passed, unchecked) =>
      `${count(passed, 'règle respectée', 'règles respectées')}${unchecked === 0 ? '' : `, ${count(unchecked, 'non contrôlée', 'non contrôlées')}`}`,
  },
}

/** A report as a person reads it on a terminal: the sentence first, then errors, then warnings. */
export function reportAsText(report: ToldReport): string {
  const labels = LABELS[report.language]
  const of = (wanted: ToldPreflightFinding['severity']) =>
    report.findings.filter(({ severity }) => severity === wanted)
  const outcomes = (wanted: string) =>
    report.rules.filter(({ outcome }) => outcome === wanted).length
  const blocks = [...of('error'), ...of('warning')].map((finding) => blockOf(finding, labels))
  const counted = labels.counted(outcomes('passed'), outcomes('not-checked'))
  return [`${report.path}\n  ${report.sentence}\n`, ...blocks, `\n  ${counted}\n`].join('')
}

function blockOf(
  { rule, title, severity, where, what, why, mend }: ToldPreflightFinding,
  labels: Labels,
) {
  const lines = [`${rule} ${title} (${labels[severity]})`, where, what, why, mend]
  const [heading, ...others] = lines.filter((line) => line !== '')
  return `\n  ${heading}\n${others.map((line) => `    ${line}\n`).join('')}`
}
