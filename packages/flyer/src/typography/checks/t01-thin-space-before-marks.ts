import { LEXIQUE } from '../source.ts'
import { THIN_NO_BREAK_SPACE } from '../text/characters.ts'
import { checkProse } from '../text/check-prose.ts'
import { checkSpaceBeforeMarks, type SpaceBeforeFaults } from '../text/space-before-marks.ts'
import { textRule } from '../text-rule.ts'
import { t01Examples } from './t01-thin-space-before-marks.examples.ts'

/** T1: U+202F before `;`, `!` and `?`. Source: the Lexique. */
export const t01ThinSpaceBeforeMarks = textRule<'T1', SpaceBeforeFaults>({
  id: 'T1',
  title: 'U+202F before ; ! ?',
  source: LEXIQUE,
  examples: t01Examples,
  find: checkProse((text) => checkSpaceBeforeMarks(text, /[;!?]+/g, THIN_NO_BREAK_SPACE)),
})
