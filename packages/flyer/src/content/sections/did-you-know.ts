import { z } from 'zod'
import { printed } from '../printed.ts'
import { defineSection, printedText } from './section.ts'

/** The arrow between two steps of the flow, with the spaces around it. */
export const FLOW_ARROW = '→'

/** « Le saviez-vous ? »: definition, law, call */
export const didYouKnow = defineSection({
  id: 'did-you-know',
  schema: z
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
  texts: ({ title, definition, law, call }) => [
    printedText('title', title, 'title'),
    printedText('definition', definition),
    printedText('law', law),
    printedText('call.title', call.title, 'title'),
    ...call.steps.map((step, i) => printedText(`call.steps.${i}`, step)),
  ],
})
