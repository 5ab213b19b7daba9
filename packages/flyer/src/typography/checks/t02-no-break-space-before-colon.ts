import { LEXIQUE } from '../source.ts'
import { NO_BREAK_SPACE } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { maskOf } from '../text/mask.ts'
import { checkSpaceBeforeMarks, type SpaceBeforeFaults } from '../text/space-before-marks.ts'
import { textRule } from '../text-rule.ts'
import { t02Examples } from './t02-no-break-space-before-colon.examples.ts'

const CLOCK_TIME = /(?<![\d:])(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?!\d|:\d)/g

/** T2: U+00A0 before `:`, except in URLs and in times such as `12:30`. Source: the Lexique. */
export const t02NoBreakSpaceBeforeColon = textRule<'T2', SpaceBeforeFaults>({
  id: 'T2',
  title: 'U+00A0 before :',
  source: LEXIQUE,
  examples: t02Examples,
  find: checkProse((text) =>
    checkSpaceBeforeMarks(
      text.replace(CLOCK_TIME, (time) => maskOf(time.length)),
      /:+/g,
      NO_BREAK_SPACE,
    ),
  ),
})
