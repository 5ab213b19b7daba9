import { z } from 'zod'
import { isPrintedWebsite } from './web-address.ts'

/**
 * A text as it is printed, French spaces and apostrophes included.
 *
 * @param title the name of the field in French: what designers see in forms
 * @param description what it holds, for whoever writes data or code
 */
export const printed = (title: string, description: string) =>
  z.string().min(1).meta({ title, description })

/** A web address as it is printed: without its scheme. */
export const printedWebsite = printed('Site', 'Web address, printed without its scheme').refine(
  isPrintedWebsite,
  { params: { fault: 'not-a-website', values: {} } },
)

/** A text in runs, as data write it. */
export const richTextSchema = z
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

/** A text in runs as one string. */
export function plainText(text: RichText): string {
  return text.map((run) => run.text).join('')
}
