import { type Finding, type Place, placeText, tell } from '@flyer-open-data/flyer'
import { PRESS_ENGLISH } from '../findings/english.ts'
import { PRESS_FRENCH } from '../findings/french.ts'
import { tellPressInFrench } from '../findings/tell-in-french.ts'
import type { PreflightReport } from './report.ts'
import { gathered } from './rules/gather.ts'
import { beginning } from './rules/page-areas.ts'
import type { ToldPreflightFinding, ToldReport } from './told-report.ts'
import { ENGLISH_VERDICTS } from './words/english.ts'
import { FRENCH_VERDICTS } from './words/french.ts'

/** The languages in which a report can be told. */
export type ReportLanguage = ToldReport['language']

const LANGUAGES = {
  fr: { press: PRESS_FRENCH, verdicts: FRENCH_VERDICTS, and: 'et' },
  en: { press: PRESS_ENGLISH, verdicts: ENGLISH_VERDICTS, and: 'and' },
} as const

/**
 * Puts a report into words. A fault that several pages have alike, in no area of them, is told once:
 * its place names all of them, and its page is the first.
 *
 * @param path how the file is called
 * @param printerName name of the printer whose demands were asked for
 */
export function tellReport(
  report: PreflightReport,
  path: string,
  language: ReportLanguage,
  printerName: string | null = null,
): ToldReport {
  const { verdict, profile, printer, leaflet, bytes, sha256, rules, measures } = report
  const findings = gathered(report.findings, faultApartFromPage).flatMap((same) =>
    toldOnce(same, language),
  )
  const { verdicts } = LANGUAGES[language]
  const errors = findings.filter(({ severity }) => severity === 'error')
  return {
    path,
    verdict,
    sentence: [
      verdicts.sentence({
        verdict,
        profile,
        printer: printerName,
        errors: errors.length,
        warnings: findings.length - errors.length,
        mend: errors[0]?.mend ?? '',
      }),
      ...(leaflet?.untold === undefined ? [] : [verdicts.untold(beginning(leaflet.untold))]),
    ].join(' '),
    language,
    profile,
    printer,
    leaflet: leaflet && { edition: leaflet.edition, sender: leaflet.sender },
    bytes,
    sha256,
    findings,
    rules: rules.map((outcome) => ({ ...outcome, title: titleOf(outcome.rule, language) })),
    measures,
  }
}

/**
 * Equal for faults that differ in nothing but their page. What has an area is shown on its own page,
 * and how many more there are is said of one page: those are equal to none but themselves.
 */
function faultApartFromPage(finding: Finding): string | Finding {
  const { rule, fault, severity, values, place } = finding
  const { page, area, ...inPage } = place
  if (page === undefined || area || fault === 'more') return finding
  return JSON.stringify([rule, fault, severity, values, inPage])
}

function toldOnce(same: readonly Finding[], language: ReportLanguage): ToldPreflightFinding[] {
  const pages = [...new Set(same.map(({ place }) => place.page))]
  return same.slice(0, 1).map((first) => {
    const told = toldFinding(first, language)
    if (pages.length === 1) return told
    const listed = `${pages.slice(0, -1).join(', ')} ${LANGUAGES[language].and} ${pages.at(-1)}`
    return { ...told, where: told.where.replace(/^page(\s)\d+/, `pages$1${listed}`) }
  })
}

function toldFinding(finding: Finding, language: ReportLanguage): ToldPreflightFinding {
  const { rule, severity } = finding
  const { what, why, mend } = tell(LANGUAGES[language].press, finding)
  const place = placeForReaders(finding.place)
  const { page, area } = place
  return {
    rule,
    title: titleOf(rule, language),
    severity,
    page: page ?? null,
    areaMm: area ?? null,
    where: language === 'fr' ? tellPressInFrench({ ...finding, place }).where : placeText(place),
    what,
    why,
    mend,
  }
}

/** Whoever sees a place on the page does not need the operator that paints there. */
function placeForReaders(place: Place): Place {
  if (!place.area) return place
  return { ...place, objects: place.objects?.filter(({ kind }) => kind !== 'operator') ?? [] }
}

/** What a rule is called. */
export function titleOf(rule: string, language: ReportLanguage): string {
  const words: Readonly<Record<string, { readonly why: string; readonly title?: string }>> =
    LANGUAGES[language].press.words
  const title = words[rule]?.title
  if (title === undefined) throw new TypeError(`there is no title for ${rule}`)
  return title
}
