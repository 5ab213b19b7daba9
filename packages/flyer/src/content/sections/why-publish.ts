import { z } from 'zod'
import { printed } from '../printed.ts'
import { defineSection, printedText } from './section.ts'

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

/** « Pourquoi publier ses données ? » */
export const whyPublish = defineSection({
  id: 'why-publish',
  schema: z
    .strictObject({
      title: printed('Titre', 'Title'),
      reasons: z
        .array(reasonSchema)
        .min(1)
        .meta({ title: 'Raisons', description: 'Why to publish data' }),
    })
    .meta({ title: 'Pourquoi publier ses données\u202f?', description: 'The reasons' }),
  texts: ({ title, reasons }) => [
    printedText('title', title, 'title'),
    ...reasons.map(({ text }, i) => printedText(`reasons.${i}.text`, text)),
  ],
})
