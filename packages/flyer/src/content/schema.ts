import { z } from 'zod'
import { plainText } from './plain-text.ts'
import { PANEL_IDS, panelsSchema } from './sections/sections.ts'

/** A day, as ISO 8601 (2024-11-21). */
export const isoDay = z.iso.date().meta({ description: 'A day, ISO 8601' })

const provenance = z.strictObject({
  source: plainText('Where the words come from'),
  sourceDate: isoDay,
  publishedOn: isoDay.meta({ description: 'When the source was diffused' }),
  corrections: z
    .array(
      z.strictObject({
        path: plainText('Field'),
        source: plainText('As written'),
        reason: plainText('Why'),
      }),
    )
    .meta({ description: 'Where the printed form departs from the source' }),
})

/** An edition: one version of the leaflet's words, independent of any medium. */
export const editionSchema = z
  .strictObject({
    id: z.string().regex(/^edition-\d+$/),
    title: plainText('Title in sentence case, for metadata and slug'),
    language: z.literal('fr-FR'),
    status: z
      .enum(['validated', 'draft'])
      .meta({ description: 'Only a validated edition is printed' }),
    updatedOn: isoDay.meta({ description: 'Date of last update; the date inside every file made' }),
    licence: z.literal('etalab-2.0').meta({ description: 'Logos and testimonials excluded' }),
    provenance,
    readingOrder: z.array(z.enum(PANEL_IDS)).min(1),
    panels: panelsSchema,
  })
  .refine(
    ({ panels, readingOrder }) => {
      const held = PANEL_IDS.filter((id) => panels[id] !== undefined)
      return readingOrder.toSorted().join() === held.toSorted().join()
    },
    {
      path: ['readingOrder'],
      message: 'names each panel of the edition exactly once',
    },
  )

/** A parsed edition. */
export type Edition = z.output<typeof editionSchema>

/** An edition as written in data. */
export type EditionInput = z.input<typeof editionSchema>
