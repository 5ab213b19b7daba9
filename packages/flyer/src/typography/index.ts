export { checkComposedLines } from './check-composed-lines.ts'
export { checkGlyphs } from './check-glyphs.ts'
export type { TextRole, TypographyFinding, TypographyRuleId } from './rule.ts'
export { TYPOGRAPHY_RULES } from './rules.ts'
