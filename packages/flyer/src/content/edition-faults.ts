import type { z } from 'zod'
import { parse } from '../errors/parse.ts'
import { checkTypography } from '../typography/check-typography.ts'
import type { TypographyFinding } from '../typography/rule.ts'
import { PANEL_IDS, type PanelId } from './panel-ids.ts'
import { printedTexts } from './printed-texts.ts'
import { type Edition, editionSchema } from './schema.ts'

/** The place of a text in an edition. */
export interface TextPlaceInEdition {
  readonly panel: PanelId
  /** Path of the field inside its panel, such as `testimonials.0.words`. */
  readonly field: string
}

/** A text that breaks a typography rule. */
export interface TypographyFaultInEdition extends TextPlaceInEdition {
  readonly kind: 'typography'
  readonly finding: TypographyFinding
}

/** A text that its schema refuses. */
export interface ValueFaultInEdition extends TextPlaceInEdition {
  readonly kind: 'value'
  readonly problem: 'empty' | 'not-an-email' | 'not-a-website' | 'invalid'
}

/** Checks every printed text of an edition against the typography rules, in reading order. */
export function findTypographyFaults(edition: Edition): TypographyFaultInEdition[] {
  return printedTexts(edition).flatMap(({ panel, field, text, role }) =>
    checkTypography([{ path: `${edition.id}, ${panel}.${field}`, text, role }]).map((finding) => ({
      kind: 'typography' as const,
      panel,
      field,
      finding,
    })),
  )
}

/**
 * Finds the texts of the panels that their schema refuses: those of a draft in the making.
 *
 * @throws DataError when something else than a text of a panel is wrong
 */
export function findValueFaults(draft: unknown): ValueFaultInEdition[] {
  const result = editionSchema.safeParse(draft)
  if (result.success) return []
  return result.error.issues.flatMap((issue) => {
    const [root, panel, ...field] = issue.path
    const known = PANEL_IDS.find((id) => id === panel)
    if (root === 'panels' && known && field.length > 0) {
      return { kind: 'value', panel: known, field: field.join('.'), problem: problemOf(issue) }
    }
    // Not a text of a panel: refused as any edition is.
    parse(editionSchema, draft, 'edition')
    return []
  })
}

function problemOf(issue: z.core.$ZodIssue): ValueFaultInEdition['problem'] {
  if (issue.code === 'too_small' && issue.origin === 'string') return 'empty'
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'not-an-email'
  if (issue.code === 'custom' && issue.params?.['problem'] === 'not-a-website')
    return 'not-a-website'
  return 'invalid'
}
