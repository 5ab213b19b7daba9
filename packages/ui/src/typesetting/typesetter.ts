import { type Finding, refuse } from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '../findings/english.ts'
import {
  composeText,
  type PlacedText,
  type TextPlace,
  type TextRequest,
  tryText,
} from './compose-text.ts'
import type { FontBook } from './font-book.ts'

/** Sets the texts of one panel: lengths in mm from its top left trim corner. */
export interface SetText {
  (request: Omit<TextRequest, 'panel' | 'lowest'>): PlacedText
  /** Takes what is wrong with something else than a text: an error, or one finding more. */
  readonly report: (findings: readonly Finding[]) => void
}

/**
 * The typesetter of one panel. What it finds wrong names the panel.
 *
 * @param lowest how low a text may stand, in mm
 */
export function typesetterOf(
  fonts: FontBook,
  panel: TextPlace,
  lowest: number = Number.POSITIVE_INFINITY,
): SetText {
  const set = (request: Parameters<SetText>[0]) => composeText(fonts, { ...request, panel, lowest })
  return Object.assign(set, {
    report: (findings: readonly Finding[]) => refuse(findings, LAYOUT_ENGLISH),
  })
}

/**
 * The typesetter of one panel that goes on where a text is refused, so that one try finds all that is
 * wrong. A text that stands too low is told alone: those below it follow from it.
 *
 * @param lowest how low a text may stand, in mm
 * @param findings gets what is found: what was set then must not be drawn
 */
export function tryingTypesetterOf(
  fonts: FontBook,
  panel: TextPlace,
  lowest: number,
  findings: Finding[],
): SetText {
  const isTooLow = ({ fault }: Finding) => fault === 'below-margin'
  const set = (request: Parameters<SetText>[0]) => {
    const tried = tryText(fonts, { ...request, panel, lowest })
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
