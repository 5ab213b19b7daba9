import { z } from 'zod'
import { PANEL_IDS } from './panel-ids.ts'
import { plainText } from './plain-text.ts'
import { isPrintedWebsite } from './web-address.ts'

/**
 * A text as it is printed, French spaces and apostrophes included.
 *
 * @param title the name of the field in French: what designers see in forms
 * @param description what it holds, for whoever writes data or code
 */
export const printed = (title: string, description: string) =>
  z.string().min(1).meta({ title, description })

/** A day, as ISO 8601 (2024-11-21). */
export const isoDay = z.iso.date().meta({ description: 'A day, ISO 8601' })

/** A web address as it is printed: without its scheme. */
export const printedWebsite = printed('Site', 'Web address, printed without its scheme').refine(
  isPrintedWebsite,
  { params: { fault: 'not-a-website', values: {} } },
)

const richTextSchema = z
  .array(
    z
      .strictObject({
        text: printed('Passage', 'A stretch of the text'),
        strong: z
          .literal(true)
          .optional()
          .meta({ title: 'En gras', description: 'Set in the strong weight' }),
      })
      .meta({ title: 'Passage', description: 'A run of the text' }),
  )
  .min(1)
  .meta({ title: 'Texte', description: 'A text in runs; a run may be strong' })

/** A text in runs, some of them strong. */
export type RichText = z.output<typeof richTextSchema>

/** One reason for publishing data, as data write it. */
export const reasonSchema = z
  .strictObject({
    theme: z.enum(['services', 'activities', 'commons', 'savings', 'transparency']).meta({
      title: 'Sujet',
      description: 'What the reason is about: chooses its icon',
    }),
    text: printed('Raison', 'The reason, one phrase'),
  })
  .meta({ title: 'Raison', description: 'A reason for publishing data' })

/** One reason for publishing data. */
export type Reason = z.output<typeof reasonSchema>

/** One quoted party and its words, as data write them. */
export const testimonialSchema = z
  .strictObject({
    kind: z.enum(['publisher', 'reuser', 'elected']).meta({
      title: 'Qui parle',
      description: 'Who speaks: a body that opens data, one that reuses them, an elected official',
    }),
    heading: printed('Intertitre', 'The line above the quote'),
    speaker: printed('Nom', 'Name of the quoted party, as it signs'),
    words: printed('Citation', 'What it said, without the guillemets'),
  })
  .meta({ title: 'Témoignage', description: 'A quoted party and its words' })

/** A quoted party and its words. */
export type Testimonial = z.output<typeof testimonialSchema>

/** One of the three phases, as data write it. */
export const actionColumnSchema = z
  .strictObject({
    title: printed('Nom de la phase', 'Name of the phase'),
    actions: z
      .array(printed('Action', 'An action, in the infinitive'))
      .min(1)
      .meta({ title: 'Actions', description: 'What the phase asks to do' }),
  })
  .meta({ title: 'Phase', description: 'A phase, with its actions' })

/** One of the three phases, with its actions. */
export type ActionColumn = z.output<typeof actionColumnSchema>

/** The content of the six panels, as data write it. Every field has its French title. */
export const panelsSchema = z.strictObject({
  cover: z
    .strictObject({ title: printed('Titre', 'Title of the leaflet') })
    .meta({ title: 'Couverture', description: 'The panel seen first' }),
  'why-publish': z
    .strictObject({
      title: printed('Titre', 'Title'),
      reasons: z
        .array(reasonSchema)
        .min(1)
        .meta({ title: 'Raisons', description: 'Why to publish data' }),
    })
    .meta({ title: 'Pourquoi publier ses données\u202f?', description: 'The reasons' }),
  voices: z
    .strictObject({
      title: printed('Titre', 'Title'),
      testimonials: z
        .array(testimonialSchema)
        .min(1)
        .meta({ title: 'Témoignages', description: 'Who says what' }),
    })
    .meta({ title: 'Ils en parlent le mieux', description: 'The testimonials' }),
  'did-you-know': z
    .strictObject({
      title: printed('Titre', 'Title'),
      definition: printed('Définition', 'What open data are'),
      law: printed('Loi', 'What the law asks'),
      call: z
        .strictObject({
          title: printed('Titre de l’appel', 'The call to act'),
          steps: z
            .tuple([
              printed('Première étape', 'First step'),
              printed('Deuxième étape', 'Second step'),
              printed('Troisième étape', 'Third step'),
            ])
            .meta({ title: 'Étapes', description: 'The flow, joined by arrows' }),
        })
        .meta({ title: 'Appel', description: 'The call to act and its flow' }),
    })
    .meta({ title: 'Le saviez-vous\u202f?', description: 'Definition, law, call' }),
  'get-organised': z
    .strictObject({
      title: printed('Titre', 'Title'),
      columns: z
        .tuple([actionColumnSchema, actionColumnSchema, actionColumnSchema])
        .meta({ title: 'Phases', description: 'The three phases' }),
    })
    .meta({ title: 'Bien s’organiser', description: 'The phases' }),
  'need-help': z
    .strictObject({
      title: printed('Titre', 'Title'),
      offer: richTextSchema.meta({ title: 'Offre', description: 'What DataGrandEst offers' }),
      email: z.email().meta({ title: 'Adresse électronique', description: 'Printed as it stands' }),
      website: printedWebsite,
    })
    .meta({ title: '4e de couverture', description: 'Where to find help' }),
})

/** The content of the six panels. */
export type Panels = z.output<typeof panelsSchema>

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
    readingOrder: z.array(z.enum(PANEL_IDS)),
    panels: panelsSchema,
  })
  .refine((e) => e.readingOrder.toSorted().join() === PANEL_IDS.toSorted().join(), {
    path: ['readingOrder'],
    message: 'names each panel exactly once',
  })

/** A parsed edition. */
export type Edition = z.output<typeof editionSchema>

/** An edition as written in data. */
export type EditionInput = z.input<typeof editionSchema>
