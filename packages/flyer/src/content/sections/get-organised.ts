import { z } from 'zod'
import { printed } from '../printed.ts'
import { defineSection, printedText } from './section.ts'

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

/** « Bien s’organiser » */
export const getOrganised = defineSection({
  id: 'get-organised',
  schema: z
    .strictObject({
      title: printed('Titre', 'Title'),
      columns: z
        .tuple([actionColumnSchema, actionColumnSchema, actionColumnSchema])
        .meta({ title: 'Phases', description: 'The three phases' }),
    })
    .meta({ title: 'Bien s’organiser', description: 'The phases' }),
  texts: ({ title, columns }) => [
    printedText('title', title, 'title'),
    ...columns.flatMap((column, i) => [
      printedText(`columns.${i}.title`, column.title),
      ...column.actions.map((action, j) => printedText(`columns.${i}.actions.${j}`, action)),
    ]),
  ],
})
