import type { z } from 'zod'
import { DataError } from './flyer-error.ts'

/**
 * Parses a value at the border of the system: what comes back is typed and checked, what is wrong
 * never travels further.
 *
 * @param what the kind of thing, for the message (« print run », « format »)
 * @throws DataError naming every field that is wrong
 */
export function parse<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const faults = result.error.issues.map(
    (issue) => `${issue.path.map(String).join('.') || '(the whole)'}: ${issue.message}`,
  )
  throw new DataError(
    {
      what: `The ${what} is not valid: ${faults.join('; ')}`,
      where: `${what}, ${result.error.issues.map((i) => i.path.map(String).join('.') || '(root)').join(', ')}`,
      why: 'A wrong value would end in a wrong picture or a wrong press file.',
      mend: 'Correct the fields named above; the schema documents each of them.',
    },
    { cause: result.error },
  )
}
