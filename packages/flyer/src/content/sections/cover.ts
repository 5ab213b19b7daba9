import { z } from 'zod'
import { printed } from '../printed.ts'
import { defineSection, printedText } from './section.ts'

/** The panel seen first */
export const cover = defineSection({
  id: 'cover',
  schema: z
    .strictObject({ title: printed('Titre', 'Title of the leaflet') })
    .meta({ title: 'Couverture', description: 'The panel seen first' }),
  texts: ({ title }) => [printedText('title', title, 'title')],
})
