import { count } from '@flyer-open-data/flyer'
import { gathered } from '../../preflight/rules/gather.ts'
import type { ReportLanguage } from '../../preflight/tell-report.ts'
import type { ToldPreflightFinding, ToldReport } from '../../preflight/told-report.ts'

type Missing = NonNullable<ToldReport['rules'][number]['missing']>

interface Labels {
  readonly error: string
  readonly warning: string
  readonly mend: string
  readonly why: string
  readonly passed: (number: number) => string
  readonly unchecked: (number: number) => string
  /** Before the reasons why rules were not checked. */
  readonly colon: string
  readonly missing: Readonly<Record<Missing, string>>
}

const LABELS: Readonly<Record<ReportLanguage, Labels>> = {
  en: {
    error: 'error',
    warning: 'warning',
    mend: 'To mend: ',
    why: 'Why: ',
    passed: (number) => `${number} ${number === 1 ? 'rule' : 'rules'} passed`,
    unchecked: (number) => `${number} could not be checked`,
    colon: ': ',
    missing: {
      file: 'the file cannot be read',
      rendering: 'the pages could not be drawn',
      plates: 'the inks could not be separated',
      leaflet: 'the file is not known as the leaflet',
      trim: 'a page has no trim box',
      inks: 'nothing is printed in known inks',
    },
  },
  fr: {
    error: 'erreur',
    warning: 'avertissement',
    mend: 'Que faire\u00a0: ',
    why: 'Pourquoi\u00a0: ',
    passed: (number) => count(number, 'règle respectée', 'règles respectées'),
    unchecked: (number) => count(number, 'non contrôlée', 'non contrôlées'),
    colon: '\u00a0: ',
    missing: {
      file: 'fichier illisible',
      rendering: 'pages non dessinées',
      plates: 'encres non séparées',
      leaflet: 'dépliant non reconnu',
      trim: 'boîte de rogne absente',
      inks: 'aucune encre connue',
    },
  },
}

/** A report as a person reads it on a terminal: the sentence first, then errors, then warnings. */
export function reportAsText(report: ToldReport): string {
  const labels = LABELS[report.language]
  const of = (wanted: ToldPreflightFinding['severity']) =>
    report.findings.filter(({ severity }) => severity === wanted)
  const blocks = [...of('error'), ...of('warning')].map((finding) => blockOf(finding, labels))
  const counted = countedRules(report.rules, labels)
  return [`${report.path}\n  ${report.sentence}\n`, ...blocks, `\n  ${counted}\n`].join('')
}

function blockOf(
  { rule, title, severity, where, what, why, mend }: ToldPreflightFinding,
  labels: Labels,
) {
  const labelled = [mend && labels.mend + mend, why && labels.why + why]
  const lines = [`${rule} ${title} (${labels[severity]})`, where, what, ...labelled]
  const [heading, ...others] = lines.filter((line) => line !== '')
  return `\n  ${heading}\n${others.map((line) => `    ${line}\n`).join('')}`
}

/** How many rules are kept, and how many could not be checked for which reasons. */
function countedRules(rules: ToldReport['rules'], labels: Labels): string {
  const passed = labels.passed(rules.filter(({ outcome }) => outcome === 'passed').length)
  const unchecked = rules.filter(({ outcome }) => outcome === 'not-checked')
  if (unchecked.length === 0) return passed
  const lacked = unchecked.flatMap(({ missing }) => (missing ? [labels.missing[missing]] : []))
  const groups = gathered(lacked, (reason) => reason)
  const reasons = groups.map(
    (group) => `${group[0]}${group.length === unchecked.length ? '' : ` (${group.length})`}`,
  )
  const why = reasons.length === 0 ? '' : `${labels.colon}${reasons.join(', ')}`
  return `${passed}, ${labels.unchecked(unchecked.length)}${why}`
}

/** Says that a file only goes with a run, such as the proof that is signed, and was left out. */
export const leftOut = (path: string, language: ReportLanguage): string =>
  language === 'fr'
    ? `${path} accompagne le tirage et ne s’imprime pas tel quel\u00a0: non contrôlé`
    : `${path} goes with its run and is not printed as it is: not checked`
