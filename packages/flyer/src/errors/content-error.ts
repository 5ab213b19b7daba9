import type { Finding } from '../findings/finding.ts'
import { placeText } from '../findings/place.ts'
import { type Language, tell } from '../findings/words.ts'
import { ENGLISH } from '../words/english.ts'
import { FlyerError, type FlyerErrorParts } from './flyer-error.ts'

/** Content, data or a page that cannot go further as it stands, with all that was found in it. */
export class ContentError extends FlyerError {
  readonly findings: readonly Finding[]

  /** @param language the words of every rule among the findings, in English */
  constructor(
    findings: readonly [Finding, ...Finding[]],
    language: Language = ENGLISH,
    options?: ErrorOptions,
  ) {
    const [first, ...others] = findings
    super([report(first, language), ...others.map((finding) => report(finding, language))], options)
    this.findings = findings
  }
}

/** Throws all findings at once when one of them keeps the work from going on. */
export function refuse(
  findings: readonly Finding[],
  language?: Language,
  options?: ErrorOptions,
): void {
  const [first, ...others] = findings
  if (!first || findings.every(({ severity }) => severity === 'warning')) return
  throw new ContentError([first, ...others], language, options)
}

function report(finding: Finding, language: Language): FlyerErrorParts {
  const { rule, what, why, mend, excerpt } = tell(language, finding)
  const shown = excerpt === undefined ? '' : ` « ${excerpt} »`
  const named = rule === undefined ? what : `${rule}: ${what}`
  return { what: named + shown, where: placeText(finding.place), why, mend }
}
