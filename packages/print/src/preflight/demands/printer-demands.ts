import { parse } from '@flyer-open-data/flyer'
import { z } from 'zod'

/** One line of text that a report can show. */
const line = z
  .string()
  .min(1)
  .regex(/^[^\p{C}\p{Zl}\p{Zp}]+$/u, 'is one line of printable text')

/** A figure that a printer asks for; null, or left out, where nothing was read. */
const figure = (least: number, most: number, description: string) =>
  z.number().min(least).max(most).nullable().default(null).meta({ description })

/** What a printer asks of a file, as published; null, or left out, where it says nothing that was read. */
export const printerDemandsSchema = z
  .strictObject({
    id: z
      .string()
      .refine((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id), {
        params: { fault: 'not-an-id', values: {} },
      })
      .meta({ description: 'How it is asked for' }),
    name: line.meta({ description: 'As the printer writes it' }),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'is a country, two capital letters of ISO 3166')
      .meta({ description: 'Where the printer is, or whom its shop is for' }),
    bleedMm: figure(0, 20, 'In mm past the trim, on all sides'),
    marks: z
      .enum(['required', 'allowed', 'refused'])
      .nullable()
      .default(null)
      .meta({ description: 'Crop marks, and any other outside the trim' }),
    standards: z
      .array(z.enum(['PDF/X-1a', 'PDF/X-3', 'PDF/X-4']))
      .min(1)
      .readonly()
      .nullable()
      .default(null)
      .meta({ description: 'Any of these; null: any PDF' }),
    inkLimitPercent: figure(100, 400, 'The most ink on one spot, C + M + Y + K, on coated paper'),
    safeAreaMm: figure(0, 30, 'In mm inside the trim, kept free of text'),
    leastPpi: figure(72, 2400, 'The least resolution of a picture as printed, in pixels per inch'),
    profile: line
      .nullable()
      .default(null)
      .meta({ description: 'The printing condition on coated paper, such as FOGRA39' }),
    source: z
      .strictObject({
        url: z.string().refine((url) => z.url({ protocol: /^https$/ }).safeParse(url).success, {
          params: { fault: 'not-https', values: {} },
        }),
        readOn: z.iso.date('is a day, ISO 8601').meta({
          description: 'The day on which it was read, not the day on which it was written',
        }),
        note: line.meta({ description: 'What was read there, in English, and by whom it is said' }),
      })
      .readonly(),
  })
  .readonly()

/** The parsed demands of a printer. */
export type PrinterDemands = z.output<typeof printerDemandsSchema>

const printersFileSchema = z
  .strictObject({
    printers: z.array(printerDemandsSchema).min(1),
    // `--list --json` tells them beside the printers, and its output can be edited.
    profiles: z.unknown().optional(),
  })
  .superRefine(({ printers }, context) => {
    for (const [index, { id }] of printers.entries()) {
      if (printers.findIndex((other) => other.id === id) === index) continue
      context.addIssue({
        code: 'custom',
        path: ['printers', index, 'id'],
        message: 'used-twice',
        params: { fault: 'used-twice', values: { id } },
      })
    }
  })

/**
 * The printers of a user's own file: `{ "printers": [ … ] }`, each with `id`, `name`, `country` and
 * `source`; of the demands, only those that are known need to be there.
 * @throws ContentError with every field that is wrong
 */
export function readPrinterDemands(value: unknown): PrinterDemands[] {
  return parse(printersFileSchema, value, 'printers').printers
}
