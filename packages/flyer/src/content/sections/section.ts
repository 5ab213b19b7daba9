import type { z } from 'zod'
import type { TextRole } from '../../typography/text-rule.ts'

/** A string of a section as it stands on paper. */
export interface SectionText {
  /** Path of the field inside its section, such as `testimonials.0.words`. */
  readonly field: string
  readonly text: string
  readonly role: TextRole
}

/** A section of the leaflet: what may stand on a panel, whichever panel that is. */
export interface Section<Id extends string, Schema extends z.ZodObject> {
  /** Stable name, in data, in formats and in places of findings. */
  readonly id: Id
  /** Its content, as data write it. Every field has its French title. */
  readonly schema: Schema
  /** Every string of it as it is printed, in reading order: what the typography rules judge. */
  readonly texts: (content: z.output<Schema>) => SectionText[]
}

/** Keeps the types of a section’s id and content. */
export const defineSection = <const Id extends string, Schema extends z.ZodObject>(
  section: Section<Id, Schema>,
): Section<Id, Schema> => section

/** A string of a section, body text unless told. */
export const printedText = (field: string, text: string, role: TextRole = 'body'): SectionText => ({
  field,
  text,
  role,
})
