import { count, frenchNumber } from '@flyer-open-data/flyer'
import { tellPressInFrench } from '../../findings/tell-in-french.ts'
import { PRINTERS } from '../../preflight/demands/printers.ts'
import { wantedOf } from '../../preflight/profiles/wanted-of.ts'
import type { Measures, PreflightReport, RuleOutcome } from '../../preflight/report.ts'
import { VERDICTS } from './proof-words.ts'

/** The most warnings that a proof names; the report of the run has them all. */
const MOST_WARNINGS = 3

/** The most ink that the report held the file to, in percent; undefined for a printer we do not know. */
function inkLimitOf({ profile, printer }: PreflightReport): number | undefined {
  const demands = PRINTERS.find(({ id }) => id === printer)
  return printer !== null && !demands ? undefined : wantedOf(profile, demands).inkLimitPercent
}

/** The most ink anywhere: « 212 % (limite : 300 %) ; 203 % en moyenne sur un carré de 15 mm ». */
export function inkText(report: PreflightReport | undefined): string {
  const { mostInk, mostInkOnSquare }: Partial<Measures> = report?.measures ?? {}
  if (!report || !mostInk) return 'Non mesuré'
  const most = inkLimitOf(report)
  const limit = most === undefined ? '' : ` (limite\u00a0: ${frenchNumber(most, 0)}\u00a0%)`
  const square = mostInkOnSquare
    ? `\u202f; ${frenchNumber(mostInkOnSquare.percent, 0)}\u00a0% en moyenne sur un carré de 15\u00a0mm`
    : ''
  return `${frenchNumber(mostInk.percent, 0)}\u00a0%${limit}${square}`
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
