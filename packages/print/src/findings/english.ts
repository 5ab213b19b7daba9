import type { Language, WordsFor } from '@flyer-open-data/flyer'
import { LAYOUT_ENGLISH } from '@flyer-open-data/ui'
import { CHOICE } from './english/choice.ts'
import { LOGO_DRAWINGS } from './english/logo-drawings.ts'
import { LOGO_FILES } from './english/logo-files.ts'
import { PAGES } from './english/pages.ts'
import { PREFLIGHT_ENGLISH } from './english/preflight.ts'
import { PROFILE } from './english/profile.ts'
import { RUNS } from './english/runs.ts'
import { TABLE } from './english/table.ts'
import type { PressFaults } from './faults.ts'

const WORDS: WordsFor<PressFaults> = {
  ...PAGES,
  ...PROFILE,
  ...CHOICE,
  ...TABLE,
  ...RUNS,
  ...LOGO_FILES,
  ...LOGO_DRAWINGS,
  ...PREFLIGHT_ENGLISH,
}

/** English, for the content, its layout and what goes to a press. */
export const PRESS_ENGLISH = {
  ...LAYOUT_ENGLISH,
  words: { ...LAYOUT_ENGLISH.words, ...WORDS },
} satisfies Language
