import type { z } from 'zod'
import { findingsOf } from '../findings/rule.ts'
import { valueRule } from '../findings/value-rule.ts'
import { refuse } from './content-error.ts'

/**
 * Parses a value at the border of the system: what comes back is typed and checked, what is wrong
 * never travels further.
 *
 * @param what the kind of thing, for the message (« print run », « format »)
 * @throws ContentError with every field that is wrong
 */
export function parse<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  refuse(findingsOf([valueRule], { schema, value }, { data: what }), undefined, {
    cause: result.error,
  })
  throw new TypeError(`${what} is refused for no reason`)
}
