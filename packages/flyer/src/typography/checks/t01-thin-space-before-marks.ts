import type { TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import { THIN_NO_BREAK_SPACE } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { checkSpaceBeforeMarks } from '../text/space-before-marks.ts'

/** T1: U+202F before `;`, `!` and `?`. Source: the Lexique. */
export const t01ThinSpaceBeforeMarks: TypographyRule = {
  id: 'T1',
  title: 'U+202F before ; ! ?',
  why: 'a French high mark stands a thin space away from its word and never starts a line',
  source: LEXIQUE,
  check: checkProse((text) => checkSpaceBeforeMarks(text, /[;!?]+/g, THIN_NO_BREAK_SPACE)),
}
