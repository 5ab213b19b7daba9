import type { TypographyRule } from '../rule.ts'
import { LEXIQUE } from '../source.ts'
import { NO_BREAK_SPACE } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { maskOf } from '../text/mask.ts'
import { checkSpaceBeforeMarks } from '../text/space-before-marks.ts'

const CLOCK_TIME = /(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?!\d|:\d)/g

/** T2: U+00A0 before `:`, but in URLs and in times such as `12:30`. Source: the Lexique. */
export const t02NoBreakSpaceBeforeColon: TypographyRule = {
  id: 'T2',
  title: 'U+00A0 before :',
  why: 'a French colon stands a space away from its word and never starts a line',
  source: LEXIQUE,
  check: checkProse((text) =>
    checkSpaceBeforeMarks(
      text.replace(CLOCK_TIME, (time) => maskOf(time.length)),
      /:+/g,
      NO_BREAK_SPACE,
    ),
  ),
}
