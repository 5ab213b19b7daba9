import { z } from 'zod'
import { PANEL_IDS } from './panel-ids.ts'

/** A text as it is printed, French spaces and apostrophes included. */
const text = (description: string) => z.string().min(1).meta({ description })

/** A day, as ISO 8601 (2024-11-21). */
export const isoDay = z.iso.date().meta({ description: 'A day, ISO 8601' })

const richText = z
  .array(
    z.strictObject({
      text: z.string().min(1),
      strong: z.literal(true).optional().meta({ description: 'Set in the strong weight' }),
    }),
  )
  .min(1)
  .meta({ description: 'A text in runs; a run may be strong' })

/** A text in runs, some of them strong. */
export type RichText = z.output<typeof richText>

const reason = z.strictObject({
  theme: z
    .enum(['services', 'activities', 'commons', 'savings', 'transparency'])
    .meta({ description: 'What the reason is about: chooses its icon' }),
  text: text('The reason, one phrase'),
})

/** One reason for publishing data. */
export type Reason = z.output<typeof reason>

const testimonial = z.strictObject({
  kind: z.enum(['publisher', 'reuser', 'elected']).meta({
    description: 'Who speaks: a body that opens data, one that reuses them, an elected official',
  }),
  heading: text('The line above the quote'),
  speaker: text('Name of the quoted party, as it signs'),
  words: text('What it said, without the guillemets'),
})

/** A quoted party and its words. */
export type Testimonial = z.output<typeof testimonial>

const actionColumn = z.strictObject({
  title: text('Name of the phase'),
  actions: z.array(text('An action, in the infinitive')).min(1),
})

/** One of the three phases, with its actions. */
export type ActionColumn = z.output<typeof actionColumn>

const panels = z.strictObject({
  cover: z.strictObject({ title: text('Title of the leaflet') }),
  'why-publish': z.strictObject({ title: text('Title'), reasons: z.array(reason).min(1) }),
  voices: z.strictObject({ title: text('Title'), testimonials: z.array(testimonial).min(1) }),
  'did-you-know': z.strictObject({
    title: text('Title'),
    definition: text('What open data are'),
    law: text('What the law asks'),
    call: z.strictObject({
      title: text('The call to act'),
      steps: z
        .tuple([text('First step'), text('Second step'), text('Third step')])
        .meta({ description: 'The flow, joined by arrows' }),
    }),
  }),
  'get-organised': z.strictObject({
    title: text('Title'),
    columns: z.tuple([actionColumn, actionColumn, actionColumn]),
  }),
  'need-help': z.strictObject({
    title: text('Title'),
    offer: richText,
    email: z.email().meta({ description: 'E-mail address, printed as it stands' }),
    website: text('Web address, printed without its scheme'),
  }),
})

/** The content of the six panels. */
export type Panels = z.output<typeof panels>

const provenance = z.strictObject({
  source: text('Where the words come from'),
  sourceDate: isoDay,
  publishedOn: isoDay.meta({ description: 'When the source was diffused' }),
  corrections: z
    .array(z.strictObject({ path: text('Field'), source: text('As written'), reason: text('Why') }))
    .meta({ description: 'Where the printed form departs from the source' }),
})

/** An edition: one version of the leaflet's words, independent of any medium. */
export const editionSchema = z
  .strictObject({
    id: z.string().regex(/^edition-\d+$/),
    title: text('Title in sentence case, for metadata and slug'),
    language: z.literal('fr-FR'),
    status: z
      .enum(['validated', 'draft'])
      .meta({ description: 'Only a validated edition is printed' }),
    updatedOn: isoDay.meta({ description: 'Date of last update; the date inside every file made' }),
    licence: z.literal('etalab-2.0').meta({ description: 'Logos and testimonials excluded' }),
    provenance,
    readingOrder: z.array(z.enum(PANEL_IDS)),
    panels,
  })
  .refine((e) => e.readingOrder.toSorted().join() === PANEL_IDS.toSorted().join(), {
    path: ['readingOrder'],
    message: 'names each panel exactly once',
  })

/** A parsed edition. */
export type Edition = z.output<typeof editionSchema>

/** An edition as written in data. */
export type EditionInput = z.input<typeof editionSchema>
