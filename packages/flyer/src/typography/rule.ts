export type TypographyRuleId = 'T1'
export type TextRole = 'title' | 'body' | 'name' | 'address'
export interface TypographyFinding { rule: string; path: string; excerpt: string; message: string; mend: string }
