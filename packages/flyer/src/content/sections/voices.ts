import { z } from 'zod'
import { printed } from '../printed.ts'
import { defineSection, printedText } from './section.ts'

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

/** What is said, between guillemets and their no-break spaces (T3). */
export function quoted(words: string): string {
  return `«\u00a0${words}\u00a0»`
}

/** The quoted party as it introduces its words: name, no-break space, colon (T2). */
export function introduced(speaker: string): string {
  return `${speaker}\u00a0:`
}

/** « Ils en parlent le mieux » */
export const voices = defineSection({
  id: 'voices',
  schema: z
    .strictObject({
      title: printed('Titre', 'Title'),
      testimonials: z
        .array(testimonialSchema)
        .min(1)
        .meta({ title: 'Témoignages', description: 'Who says what' }),
    })
    .meta({ title: 'Ils en parlent le mieux', description: 'The testimonials' }),
  texts: ({ title, testimonials }) => [
    printedText('title', title, 'title'),
    ...testimonials.flatMap(({ heading, speaker, words }, i) => [
      printedText(`testimonials.${i}.heading`, heading),
      printedText(`testimonials.${i}.speaker`, introduced(speaker), 'name'),
      printedText(`testimonials.${i}.words`, quoted(words)),
    ]),
  ],
})
