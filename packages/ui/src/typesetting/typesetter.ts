import type { Finding } from '@flyer-open-data/flyer'
import {
  composeText,
  type PlacedText,
  type TextPlace,
  type TextRequest,
  tryText,
} from './compose-text.ts'
import type { FontBook } from './font-book.ts'

/** Sets the texts of one panel: lengths in mm from its top left trim corner. */
export type SetText = (request: Omit<TextRequest, 'panel' | 'lowest'>) => PlacedText

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
  return (request) => composeText(fonts, { ...request, panel, lowest })
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
  return (request) => {
    const tried = tryText(fonts, { ...request, panel, lowest })
    const known = findings.some(isTooLow)
    findings.push(...tried.findings.filter((finding) => !(known && isTooLow(finding))))
    return tried.text
  }
}
