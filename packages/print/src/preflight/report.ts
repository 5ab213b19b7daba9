import type { Finding } from '@flyer-open-data/flyer'
import { z } from 'zod'
import type { ProfileId } from './profiles/profile.ts'

const millimetres = z.number().meta({ description: 'mm' })

/** A rectangle in mm from the top left corner of the trim. */
const areaSchema = z
  .strictObject({ x: millimetres, y: millimetres, width: millimetres, height: millimetres })
  .meta({ description: 'A rectangle in mm from the top left corner of the trim, y down' })

/** A sum of inks with its place. */
const inkPlaceSchema = z.strictObject({
  percent: z.number().meta({ description: 'Sum of all inks: 300 where three are full' }),
  page: z.number().int(),
  area: areaSchema,
})

/** Figures of a file, for whoever reads the report; null where they could not be measured. */
export const measuresSchema = z.strictObject({
  pages: z.number().int(),
  trimMm: z.tuple([millimetres, millimetres]).nullable(),
  bleedMm: millimetres
    .nullable()
    .meta({ description: 'Least distance in mm from the trim to the bleed box, over all pages' }),
  standards: z.array(z.string()).meta({ description: 'What the file says that it keeps' }),
  outputCondition: z.string().nullable(),
  fonts: z.array(z.string()).meta({ description: 'Fonts that text is painted in' }),
  inks: z.array(z.string()).meta({ description: 'Inks that are painted inside the bleed' }),
  mostInk: inkPlaceSchema.nullable(),
  mostInkOnSquare: inkPlaceSchema
    .nullable()
    .meta({ description: 'Of the means of all squares of 15 mm' }),
  smallestTextPt: z.number().nullable(),
  thinnestLinePt: z.number().nullable(),
  code: z
    .strictObject({
      text: z.string(),
      page: z.number().int(),
      sideMm: millimetres,
      moduleMm: millimetres,
      quietModules: z.number(),
    })
    .nullable()
    .meta({ description: 'The QR code, read from the picture of its page' }),
})

/** Figures of a file, for whoever reads the report; null where they could not be measured. */
export type Measures = z.output<typeof measuresSchema>

/** Whether a file may go to the printer that was asked about. */
export const VERDICTS = ['accepted', 'accepted-with-warnings', 'refused', 'unreadable'] as const

export type Verdict = (typeof VERDICTS)[number]

/**
 * What became of a rule; `not-checked` where what it needs is not there, `not-applicable` where it asks
 * nothing of a file for this use.
 */
export const ruleOutcomeSchema = z.strictObject({
  rule: z.string().regex(/^[PL]\d{3}$/),
  outcome: z.enum(['passed', 'found', 'not-checked', 'not-applicable']),
  missing: z
    .enum(['file', 'rendering', 'plates', 'leaflet', 'trim', 'inks'])
    .optional()
    .meta({ description: 'What was not there, of a rule that was not checked' }),
})

export type RuleOutcome = z.output<typeof ruleOutcomeSchema>

/** What preflight says of a file, without words. */
export interface PreflightReport {
  readonly verdict: Verdict
  readonly profile: ProfileId
  /** Id of the printer whose demands were asked for. */
  readonly printer: string | null
  /** Which leaflet it is; null when it is none that is known. */
  readonly leaflet: {
    readonly edition: string
    readonly sender: string
    /** Name of a sender whose own lines could not be compared: they are in no catalogue. */
    readonly untold?: string
  } | null
  /** Null when the system did not give the file. */
  readonly bytes: number | null
  readonly sha256: string | null
  readonly findings: readonly Finding[]
  readonly rules: readonly RuleOutcome[]
  /** Null when the file could not be read. */
  readonly measures: Measures | null
}
