import { count, frenchNumber } from '@flyer-open-data/flyer'
import { tellPressInFrench } from '../../findings/tell-in-french.ts'
import type { Measures, PreflightReport, RuleOutcome } from '../../preflight/report.ts'
import { VERDICTS } from './proof-words.ts'

/** The most warnings that a proof names; the report of the run has them all. */
const MOST_WARNINGS = 3

/** The most ink anywhere: « 212 %, 203 % en moyenne sur 15 mm ». */
export function inkText(report: PreflightReport | undefined): string {
  const { mostInk, mostInkOnSquare }: Partial<Measures> = report?.measures ?? {}
  if (!mostInk) return 'Non mesuré'
  const square = mostInkOnSquare
    ? `\u202f; ${frenchNumber(mostInkOnSquare.percent, 0)}\u00a0% en moyenne sur un carré de 15\u00a0mm`
    : ''
  return `${frenchNumber(mostInk.percent, 0)}\u00a0%${square}`
}

/** How many, unless there are none. */
const some = (number: number, one: string, many: string) =>
  number === 0 ? undefined : count(number, one, many)

/** What preflight did and found, line by line: what it concluded, how many rules, the warnings. */
export function checkTexts(report: PreflightReport | undefined): readonly string[] {
  if (!report) return ['Ce fichier n’a pas été contrôlé.']
  const { rules, findings, verdict } = report
  const having = (outcome: RuleOutcome['outcome']) =>
    rules.filter((rule) => rule.outcome === outcome).length
  const parts = [
    count(having('passed'), 'règle respectée', 'règles respectées'),
    some(having('found'), 'règle avec une remarque', 'règles avec une remarque'),
    some(having('not-checked'), 'règle non contrôlée', 'règles non contrôlées'),
  ]
  const told = findings.map((finding) => {
    const { what, rule } = tellPressInFrench(finding)
    const { page } = finding.place
    const where = page === undefined ? [] : [`page\u00a0${page}`]
    return [[rule, ...where].filter(Boolean).join(', '), what].join('\u00a0: ')
  })
  const left = told.length - MOST_WARNINGS
  return [
    `${VERDICTS[verdict]}\u00a0: ${parts.filter((part) => part !== undefined).join(', ')}.`,
    ...told.slice(0, MOST_WARNINGS).map((text) => (text.endsWith('.') ? text : `${text}.`)),
    ...(left > 0 ? [`Et ${count(left, 'autre remarque', 'autres remarques')}.`] : []),
  ]
}
