import { z } from 'zod'
import type { Found } from './finding.ts'
import type { Place } from './place.ts'
import type { Rule } from './rule.ts'

/** What a value of the data has wrong. */
export type ValueFaults = {
  readonly empty: Record<never, never>
  /** A field that must be there. */
  readonly missing: Record<never, never>
  /** A list that holds nothing. */
  readonly none: Record<never, never>
  /** Fields that the data do not have. */
  readonly 'unknown-field': { readonly names: string }
  readonly 'not-an-id': Record<never, never>
  readonly 'not-an-email': Record<never, never>
  readonly 'not-a-website': Record<never, never>
  /** No whole address that begins with https. */
  readonly 'not-https': Record<never, never>
  /** An address with a query or a fragment, which could tell readers apart. */
  readonly tracked: Record<never, never>
  readonly 'with-user': Record<never, never>
  readonly 'not-composed': Record<never, never>
  /** Something else than one of a few values. */
  readonly 'not-one-of': { readonly choices: string }
  readonly 'not-a-path': Record<never, never>
  readonly 'not-a-colour': Record<never, never>
  readonly 'not-base64': Record<never, never>
  /** A number under or over what it may be, or not above it. */
  readonly under: { readonly least: number }
  readonly over: { readonly most: number }
  readonly 'not-above': { readonly limit: number }
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
      { schema: text, value: { text: 'mot', more: 1 }, finds: ['unknown-field'] },
      { schema: text, value: {}, finds: ['missing'] },
      { schema: z.email(), value: 'contact', finds: ['not-an-email'] },
      { schema: z.literal([302, 307]), value: 301, finds: ['not-one-of'] },
      { schema: z.array(text).min(1), value: [], finds: ['none'] },
      { schema: z.number().min(1), value: 0, finds: ['under'] },
      { schema: z.number().max(1), value: 2, finds: ['over'] },
      { schema: z.number().positive(), value: 0, finds: ['not-above'] },
      ...[
        issueOf('not-an-id', {}),
        issueOf('not-https', {}),
        issueOf('tracked', {}),
        issueOf('with-user', {}),
        issueOf('not-composed', {}),
        issueOf('not-a-path', {}),
        issueOf('not-a-colour', {}),
        issueOf('not-base64', {}),
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
    schema.safeParse(value, { reportInput: true }).error?.issues.map((issue) => ({
      ...faultOf(issue),
      place: placeOf(issue.path, value),
    })) ?? [],
}

function faultOf(issue: z.core.$ZodIssue): Found<ValueFaults> {
  const invalid = { fault: 'invalid', values: { message: issue.message } } as const
  switch (issue.code) {
    case 'custom':
      return issue.params?.['fault'] === undefined ? invalid : (issue.params as Found<ValueFaults>)
    case 'invalid_type':
      return issue.input === undefined ? { fault: 'missing', values: {} } : invalid
    case 'invalid_value':
      return issue.input === undefined
        ? { fault: 'missing', values: {} }
        : { fault: 'not-one-of', values: { choices: issue.values.join(', ') } }
    case 'unrecognized_keys':
      return { fault: 'unknown-field', values: { names: issue.keys.join(', ') } }
    case 'invalid_format':
      return issue.format === 'email' ? { fault: 'not-an-email', values: {} } : invalid
    case 'too_small': {
      const limit = Number(issue.minimum)
      if (issue.origin === 'string') return { fault: 'empty', values: {} }
      if (issue.origin === 'array') return { fault: 'none', values: {} }
      return issue.inclusive
        ? { fault: 'under', values: { least: limit } }
        : { fault: 'not-above', values: { limit } }
    }
    case 'too_big':
      return issue.origin === 'number'
        ? { fault: 'over', values: { most: Number(issue.maximum) } }
        : invalid
    default:
      return invalid
  }
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
