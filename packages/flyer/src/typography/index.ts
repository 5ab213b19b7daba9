export { checkComposedLines } from './check-composed-lines.ts'
export { checkGlyphs } from './check-glyphs.ts'
export { checkTypography } from './check-typography.ts'
export type {
  TextRole,
  TypographyFault,
  TypographyFinding,
  TypographyRule,
  TypographyRuleId,
} from './rule.ts'
export { TYPOGRAPHY_RULES } from './rules.ts'
