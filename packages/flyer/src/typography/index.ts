import type {TypographyFinding} from './rule.ts'
export function checkComposedLines(_: unknown): TypographyFinding[] { return [] }
export function checkGlyphs(_: unknown): TypographyFinding[] { return [] }
export const TYPOGRAPHY_RULES = []
export type { TextRole, TypographyRuleId, TypographyFinding } from './rule.ts'

