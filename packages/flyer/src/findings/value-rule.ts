import { z } from 'zod'
import type { Found } from './finding.ts'
import type { Place } from './place.ts'
import type { Rule } from './rule.ts'

/** What a value of the data has wrong. */
export type ValueFaults = {
  readonly empty: Record<never, never>
  readonly 'not-an-email': Record<never, never>
  readonly 'not-a-website': Record<never, never>
  /** A character that no metadata and no page can show. */
  readonly unprintable: { readonly found: string }
  readonly 'used-twice': { readonly id: string }
  /** An id that nothing in the catalogue has. */
  readonly unknown: { readonly id: string }
  /** Anything else, as the schema words it in English. */
  readonly invalid: { readonly message: string }
}

/** A value and the schema that it must fulfil. */
export interface ValueSubject {
  readonly schema: z.ZodType
  readonly value: unknown
}

/** A fault that a schema finds by itself: `context.addIssue(issueOf('used-twice', { id }, path))`. */
export function issueOf<K extends keyof ValueFaults>(
  fault: K,
  values: ValueFaults[K],
  path: readonly (string | number)[] = [],
) {
  return { code: 'custom' as const, path: [...path], message: fault, params: { fault, values } }
}

const text = z.strictObject({ text: z.string().min(1) })

/** A value is what its schema asks for. Source: the schemas, which document each field. */
export const valueRule: Rule<ValueSubject, 'value', Found<ValueFaults>> = {
  id: 'value',
  title: 'A value as its schema asks for it',
  source: 'the schemas of this project',
  severity: 'error',
  examples: {
    passes: [{ schema: text, value: { text: 'mot' } }],
    fails: [
      { schema: text, value: { text: '' }, finds: ['empty'] },
      { schema: text, value: { text: 1 }, finds: ['invalid'] },
      { schema: text, value: { text: 'mot', more: 1 }, finds: ['invalid'] },
      { schema: z.email(), value: 'contact', finds: ['not-an-email'] },
      ...[
        issueOf('not-a-website', {}),
        issueOf('unprintable', { found: '\u000b' }),
        issueOf('used-twice', { id: 'edition-1' }),
        issueOf('unknown', { id: 'edition-2' }),
      ].map((issue) => ({
        schema: z.string().superRefine((_, context) => context.addIssue(issue)),
        value: '',
        finds: [issue.params.fault],
      })),
    ],
  },
  check: ({ schema, value }) =>
    schema.safeParse(value).error?.issues.map((issue) => ({
      ...faultOf(issue),
      place: placeOf(issue.path, value),
    })) ?? [],
}

function faultOf(issue: z.core.$ZodIssue): Found<ValueFaults> {
  if (issue.code === 'custom' && issue.params?.['fault'] !== undefined) {
    const { fault, values } = issue.params
    return { fault, values } as Found<ValueFaults>
  }
  if (issue.code === 'too_small' && issue.origin === 'string') return { fault: 'empty', values: {} }
  if (issue.code === 'invalid_format' && issue.format === 'email') {
    return { fault: 'not-an-email', values: {} }
  }
  return { fault: 'invalid', values: { message: issue.message } }
}

/** The place of a field: by edition, panel and field inside the panels, else by its whole path. */
function placeOf(path: readonly PropertyKey[], value: unknown): Place {
  const keys = path.map(String)
  const isListed = keys[0] === 'editions'
  const [root, panel, ...field] = isListed ? keys.slice(2) : keys
  if (root !== 'panels' || panel === undefined || field.length === 0) {
    return keys.length === 0 ? {} : { field: keys.join('.') }
  }
  const edition = isListed ? Object(value).editions?.[keys[1] ?? '']?.id : undefined
  return {
    ...(typeof edition === 'string' ? { edition } : {}),
    panel,
    field: field.join('.'),
  }
}
