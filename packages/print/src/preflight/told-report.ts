import { z } from 'zod'
import { measuresSchema, ruleOutcomeSchema, VERDICTS } from './report.ts'

/** A finding in the words of one language. */
export const toldFindingSchema = z.strictObject({
  rule: z.string().meta({ description: 'Its number in RULES.md' }),
  title: z.string(),
  severity: z.enum(['error', 'warning']),
  page: z.number().int().nullable(),
  areaMm: z
    .strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
    .nullable()
    .meta({ description: 'In mm from the top left corner of the trim, y down' }),
  where: z.string().meta({ description: 'The place in words; empty for the whole file' }),
  what: z.string().meta({ description: 'What was found, and what is wanted' }),
  why: z.string(),
  mend: z.string(),
})

/** A finding in the words of one language. */
export type ToldPreflightFinding = z.output<typeof toldFindingSchema>

/** What preflight says of a file, in the words of one language. */
export const toldReportSchema = z.strictObject({
  path: z.string().meta({ description: 'The file, as it was asked for' }),
  verdict: z.enum(VERDICTS),
  sentence: z
    .string()
    .meta({ description: 'Whether it may go to this printer, and if not what to do' }),
  language: z.enum(['fr', 'en']),
  profile: z.string(),
  printer: z.string().nullable(),
  leaflet: z.strictObject({ edition: z.string(), sender: z.string() }).nullable(),
  bytes: z
    .number()
    .int()
    .nullable()
    .meta({ description: 'Null, as its hash, when the system did not give the file' }),
  sha256: z
    .string()
    .regex(/^[\da-f]{64}$/)
    .nullable(),
  findings: z.array(toldFindingSchema),
  rules: z.array(ruleOutcomeSchema.extend({ title: z.string() })),
  measures: measuresSchema.nullable(),
})

/** What preflight says of a file, in the words of one language. */
export type ToldReport = z.output<typeof toldReportSchema>

/** What `npm run preflight -- --json` prints: report.schema.json tells the same. */
export const jsonReportSchema = z
  .strictObject({ files: z.array(toldReportSchema) })
  .meta({ title: 'What npm run preflight -- --json prints' })
