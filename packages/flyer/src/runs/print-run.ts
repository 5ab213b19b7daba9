import { z } from 'zod'
import { plainText } from '../content/plain-text.ts'
import { isoDay } from '../content/schema.ts'
import { mentionsSchema } from './mentions.ts'

/** The bleeds that printers ask for, in mm. */
export const BLEEDS = [1, 2, 3, 5] as const

/** A bleed, in mm past the trim. */
export type Bleed = (typeof BLEEDS)[number]

const count = z.number().int().positive().max(1_000_000)

/** The run of whoever prints the leaflet again, by its own choices: in no catalogue. */
export const REPRINT_RUN = 'reimpression'

/** How many copies: a number, a range, or not known. */
export const quantitySchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('exact'), count }),
    z.strictObject({ kind: z.literal('range'), min: count, max: count }),
    z.strictObject({ kind: z.literal('unknown') }),
  ])
  .refine((q) => q.kind !== 'range' || q.min < q.max, {
    path: ['max'],
    message: 'must be more than min',
  })

/** A parsed quantity, in copies. */
export type Quantity = z.output<typeof quantitySchema>

/** A print run (*tirage*): an edition printed for an occasion. */
export const printRunSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .refine((id) => id !== 'diff', {
      message: '« diff » is the word that has the command compare editions, and no run.',
    })
    .meta({ description: 'Name of the folder and of its files' }),
  event: plainText('What it is printed for, in French'),
  place: plainText('Town of the event').nullable(),
  date: z
    .union([isoDay, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'is a day or a month, ISO 8601')])
    .nullable()
    .meta({ description: 'Day or month of the event; null when it has none' }),
  quantity: quantitySchema,
  paper: z
    .enum(['coated', 'uncoated'])
    .default('coated')
    .meta({ description: 'What it is printed on: decides the output intent' }),
  bleed: z
    .literal(BLEEDS)
    .default(3)
    .meta({ description: 'What the printer asks for, in mm past the trim' }),
  outputProfile: z
    .strictObject({
      identifier: plainText('Name of the printing condition'),
      file: z
        .string()
        .min(1)
        .meta({ description: 'ICC profile, a path from the root of the project' }),
    })
    .optional()
    .meta({ description: 'A profile of the printer’s own, instead of the one of the paper' }),
  mentions: mentionsSchema
    .optional()
    .meta({ description: 'What it must carry besides the edition’s words' }),
  edition: z.string().regex(/^edition-\d+$/),
})

/** A parsed print run. */
export type PrintRun = z.output<typeof printRunSchema>

/** A print run as written in data. */
export type PrintRunInput = z.input<typeof printRunSchema>

/** The print runs decided for edition 1: 450 to 550 copies, besides the unknown one. */
export const printRuns: PrintRunInput[] = [
  {
    id: 'fig-2024',
    event: 'Festival international de géographie 2024',
    place: 'Saint-Dié-des-Vosges',
    date: '2024-10',
    quantity: { kind: 'unknown' },
    paper: 'coated',
    bleed: 3,
    edition: 'edition-1',
  },
  {
    id: 'meuse-2024',
    event: 'Journée départementale de la donnée en Meuse',
    place: 'Bar-le-Duc',
    date: '2024-11-12',
    quantity: { kind: 'exact', count: 100 },
    paper: 'coated',
    bleed: 3,
    edition: 'edition-1',
  },
  {
    id: 'rencontres-2024',
    event: 'Rencontres régionales de la donnée en Grand Est',
    place: 'Metz',
    date: '2024-12-05',
    quantity: { kind: 'exact', count: 250 },
    paper: 'coated',
    bleed: 3,
    edition: 'edition-1',
  },
  {
    id: 'reserve-2024',
    event: 'Exemplaires en supplément',
    place: null,
    date: null,
    quantity: { kind: 'range', min: 100, max: 200 },
    paper: 'coated',
    bleed: 3,
    edition: 'edition-1',
  },
]
