import type { Finding } from '../findings/finding.ts'
import type { Place } from '../findings/place.ts'
import { findingsOf } from '../findings/rule.ts'
import type { ComposedText } from './composed/composed-text.ts'
import { FONT_RULES, LINE_RULES, TEXT_RULES } from './rules.ts'
import type { TextInFont } from './text/text-in-font.ts'
import type { Text } from './text-rule.ts'

/**
 * Checks a string against the rules that look at a string alone: T1–T11, T13, T16, the soft hyphen of
 * T12 and the address part of T15. Nothing is altered: no finding means that it may be printed as it
 * stands. Rule after rule, then in the order of the text.
 */
export function checkText(text: Text, place: Place): Finding[] {
  return findingsOf(TEXT_RULES, text, place)
}

/** Checks broken lines against the rules that look at them: T12 and T15. */
export function checkComposedLines(composed: ComposedText, place: Place): Finding[] {
  return findingsOf(LINE_RULES, composed, place)
}

/** Checks that the font has a glyph for every character of a text (T14). */
export function checkGlyphs(text: TextInFont, place: Place): Finding[] {
  return findingsOf(FONT_RULES, text, place)
}
