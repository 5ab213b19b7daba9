import { z } from 'zod'
import { issueOf } from '../findings/value-rule.ts'
import { mentionsSchema } from '../runs/mentions.ts'
import { BLEEDS } from '../runs/print-run.ts'
import { senderSchema } from '../senders/sender.ts'

/** Who prints a reprint: each takes another kind of file. */
export const PRINTER_KINDS = ['online', 'local', 'reprographics', 'office'] as const

/** A kind of printer: a shop on the web, one nearby, a reprographics room, an office printer. */
export type PrinterKind = (typeof PRINTER_KINDS)[number]

/** The products that a reprint can be, by the names that they are built by. */
export const PRODUCT_CHOICES = [
  'press',
  'press-no-marks',
  'press-x1a',
  'repro-sra3',
  'office-a4',
] as const

/** A product that a reprint can be. */
export type ProductChoice = (typeof PRODUCT_CHOICES)[number]

/** Artwork: a file beside the order, or the bytes of one. */
const logoSourceSchema = z
  .strictObject({
    file: z.string().min(1).optional().meta({ description: 'Its name, from the order file' }),
    base64: z
      .string()
      .refine((text) => /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text), {
        params: { fault: 'not-base64', values: {} },
      })
      .optional(),
  })
  .superRefine(({ file, base64 }, context) => {
    if (file === undefined && base64 === undefined) {
      context.addIssue(issueOf('missing', {}, ['file']))
    }
    if (file !== undefined && base64 !== undefined) {
      context.addIssue(issueOf('unknown-field', { names: 'base64' }))
    }
  })

/** Artwork that is still to be taken in. */
export type LogoSource = z.output<typeof logoSourceSchema>

/** The technical choices of a reprint: what is not chosen follows from who prints it. */
export const reprintSchema = z.strictObject({
  printerKind: z.enum(PRINTER_KINDS).default('online').meta({ description: 'Who prints it' }),
  printer: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Id of a printer whose published demands decide' }),
  product: z
    .enum(PRODUCT_CHOICES)
    .optional()
    .meta({ description: 'The file, instead of the one that goes to such a printer' }),
  bleed: z
    .literal(BLEEDS)
    .optional()
    .meta({ description: 'In mm past the trim, instead of what such a printer asks for' }),
  paper: z.enum(['coated', 'uncoated']).default('coated').meta({ description: 'Printed on' }),
  quantity: z
    .number()
    .int()
    .positive()
    .max(1_000_000)
    .optional()
    .meta({ description: 'Copies; not known unless it is given' }),
  mentions: mentionsSchema
    .extend({
      sorting: logoSourceSchema
        .optional()
        .meta({ description: 'Triman and Info-tri as the éco-organisme supplies them' }),
    })
    .optional()
    .meta({ description: 'What this printing must carry besides the edition’s words' }),
})

/** The parsed choices of a reprint. */
export type ReprintChoices = z.output<typeof reprintSchema>

/**
 * An order (*commande*): who reprints the leaflet, and how. Only the name and the contact of the
 * sender must be given.
 */
export const orderSchema = z.strictObject({
  sender: senderSchema
    .omit({ logo: true })
    .extend({ id: senderSchema.shape.id.optional() })
    .meta({ description: 'Who reprints it; its id is made from its name unless it is given' }),
  logo: logoSourceSchema.optional(),
  reprint: reprintSchema.prefault({}),
})

/** An order as it is written. */
export type OrderInput = z.input<typeof orderSchema>
