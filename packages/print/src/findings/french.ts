import type { Language, WordsFor } from '@flyer-open-data/flyer'
import { LAYOUT_FRENCH } from '@flyer-open-data/ui'
import type { PressFaults } from './faults.ts'
import { CHOICE } from './french/choice.ts'
import { LOGO_DRAWINGS } from './french/logo-drawings.ts'
import { LOGO_FILES } from './french/logo-files.ts'
import { PAGES } from './french/pages.ts'
import { PREFLIGHT_FRENCH } from './french/preflight.ts'
import { PROFILE } from './french/profile.ts'
import { RUNS } from './french/runs.ts'
import { TABLE } from './french/table.ts'

const WORDS: WordsFor<PressFaults> = {
  ...PAGES,
  ...PROFILE,
  ...CHOICE,
  ...TABLE,
  ...RUNS,
  ...LOGO_FILES,
  ...LOGO_DRAWINGS,
  ...PREFLIGHT_FRENCH,
}

/** French, for the content, its layout and what goes to a press. */
export const PRESS_FRENCH = {
  ...LAYOUT_FRENCH,
  words: { ...LAYOUT_FRENCH.words, ...WORDS },
} satisfies Language
