import { z } from 'zod'
import { printed } from '../content/printed.ts'
import { logoSchema } from '../senders/logo.ts'

/**
 * What a print run must or may carry besides the edition’s words. The printer’s name and address are
 * asked for by the law of 29 July 1881, art. 3; the sorting artwork is that of the éco-organisme.
 */
export const mentionsSchema = z.strictObject({
  printer: z
    .strictObject({
      name: printed('Nom de l’imprimeur', 'Printed after « Imprimé par »'),
      address: printed('Adresse de l’imprimeur', 'Street, postcode and town, on one or two lines'),
    })
    .optional()
    .meta({ title: 'Imprimeur', description: 'Who prints it: loi du 29 juillet 1881, art. 3' }),
  keepOffStreet: z.literal(true).optional().meta({
    title: 'Voie publique',
    description: 'Prints « Ne pas jeter sur la voie publique. »',
  }),
  sorting: logoSchema.optional().meta({
    title: 'Info-tri',
    description: 'Triman and Info-tri as the éco-organisme supplies them',
  }),
})

/** The mentions of a print run. */
export type Mentions = z.output<typeof mentionsSchema>
