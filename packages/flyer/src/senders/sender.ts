import { z } from 'zod'
import { printed, printedWebsite } from '../content/printed.ts'
import { landingLinkSchema } from './landing-link.ts'
import { logoSchema } from './logo.ts'

/**
 * A sender: who says what the leaflet says. One owns the leaflet; any other reprints it, and
 * its name, logo and contact stand in a slot beside the owner’s own words.
 */
export const senderSchema = z.strictObject({
  id: z
    .string()
    .refine((id) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id), {
      params: { fault: 'not-an-id', values: {} },
    })
    .meta({ description: 'Part of the name of its folder and of its files' }),
  isExample: z
    .literal(true)
    .optional()
    .meta({ description: 'Fictitious: files with a margin say so there; none is to be printed' }),
  mention: printed('Mention', 'What it has to do with the leaflet, above its name').optional(),
  name: printed('Nom', 'As it signs'),
  service: printed('Service', 'The service that answers').optional(),
  logo: logoSchema.optional().meta({ description: 'Its name in type stands in for it' }),
  contact: z
    .strictObject({
      email: z.email().meta({ title: 'Adresse électronique', description: 'Printed as it stands' }),
      telephone: printed('Téléphone', 'In pairs of figures, joined by U+00A0').optional(),
      website: printedWebsite,
    })
    .meta({ title: 'Contact', description: 'How to reach it' }),
  landingLink: landingLinkSchema
    .optional()
    .meta({ description: 'Where its QR code leads; that of the owner when it has none' }),
})

/** A parsed sender. */
export type Sender = z.output<typeof senderSchema>

/** A sender as written in data. */
export type SenderInput = z.input<typeof senderSchema>

/** The owner of the leaflet: where no other link is given, its own is printed. */
export const ownerSchema = senderSchema.extend({ landingLink: landingLinkSchema })

/** The owner as written in data. */
export type OwnerInput = z.input<typeof ownerSchema>
