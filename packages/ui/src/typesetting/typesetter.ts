import { type Finding, type Place, refuse } from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '../findings/english.ts'
import { composeText, type TextRequest, tryText } from './compose-text.ts'
import type { FontBook } from './font-book.ts'
import type { PlacedText } from './placed-text.ts'

/**
 * Sets the texts of one part of a page: lengths in mm from its top left corner. A text that may stand
 * lower than the others says how low.
 */
export interface SetText {
  (request: Omit<TextRequest, 'within'>): PlacedText
  /** Takes what is wrong with something else than a text: an error, or one finding more. */
  readonly report: (findings: readonly Finding[]) => void
}

/**
 * The typesetter of one part of a page.
 *
 * @param within what part it is: what is found wrong names it
 * @param lowest how low a text may stand, in mm
 */
export function typesetterOf(
  fonts: FontBook,
  within: Place,
  lowest: number = Number.POSITIVE_INFINITY,
): SetText {
  const set = (request: Parameters<SetText>[0]) =>
    composeText(fonts, { lowest, ...request, within })
  return Object.assign(set, {
    report: (findings: readonly Finding[]) => refuse(findings, LAYOUT_ENGLISH),
  })
}

/**
 * A typesetter that goes on where a text is refused, so that one try finds all that is
 * wrong. A text that stands too low is told alone: those below it follow from it.
 *
 * @param lowest how low a text may stand, in mm
 * @param findings gets what is found: what was set then must not be drawn
 */
export function tryingTypesetterOf(
  fonts: FontBook,
  within: Place,
  lowest: number,
  findings: Finding[],
): SetText {
  const isTooLow = ({ fault }: Finding) => fault === 'below-margin'
  const set = (request: Parameters<SetText>[0]) => {
    const tried = tryText(fonts, { lowest, ...request, within })
    const known = findings.some(isTooLow)
    findings.push(...tried.findings.filter((finding) => !(known && isTooLow(finding))))
    return tried.text
  }
  return Object.assign(set, {
    report: (found: readonly Finding[]) => {
      findings.push(...found)
    },
  })
}
