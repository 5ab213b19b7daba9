import type { Rule } from '@flyer-open-data/flyer'
import { baselineRule } from './baseline-rule.ts'
import { contrastRule } from './contrast-rule.ts'
import { leastSizeRule } from './least-size-rule.ts'
import type { PanelToJudge } from './panel-to-judge.ts'
import { safeAreaRule } from './safe-area-rule.ts'

/** The rules that every laid out panel keeps, whoever's words stand on it and wherever it stands. */
export const LAYOUT_RULES: readonly Rule<PanelToJudge>[] = [
  contrastRule,
  leastSizeRule,
  safeAreaRule,
  baselineRule,
]
