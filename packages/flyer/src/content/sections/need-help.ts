import { z } from 'zod'
import { plainText, printed, printedWebsite, richTextSchema } from '../printed.ts'
import { defineSection, printedText } from './section.ts'

/** The back cover: where to find help */
export const needHelp = defineSection({
  id: 'need-help',
  schema: z
    .strictObject({
      title: printed('Titre', 'Title'),
      offer: richTextSchema.meta({ title: 'Offre', description: 'What DataGrandEst offers' }),
      email: z.email().meta({ title: 'Adresse électronique', description: 'Printed as it stands' }),
      website: printedWebsite,
    })
    .meta({ title: '4e de couverture', description: 'Where to find help' }),
  texts: ({ title, offer, email, website }) => [
    printedText('title', title, 'title'),
    printedText('offer', plainText(offer)),
    printedText('email', email, 'address'),
    printedText('website', website, 'address'),
  ],
})
