/**
 * Where something is wrong, as data: each part narrows the one before it, and what is not known is
 * absent. A rule about something else than texts adds the parts that it needs here (a page of a file
 * and mm on it, say), and `placeText` their notation.
 */
export interface Place {
  readonly run?: string
  readonly product?: string
  /** Id of the edition that the panel belongs to. */
  readonly edition?: string
  /** Data that are no edition, such as « catalogue » or « format »; an edition in them says more. */
  readonly data?: string
  /** A panel, or the slug of the sheet. */
  readonly panel?: string
  /** Path of a field inside its panel, else inside its data: `testimonials.0.words`. */
  readonly field?: string
  /** The stretch of the field's text as it is printed, in UTF-16 units: its first and past its last. */
  readonly start?: number
  readonly end?: number
}

/** The one notation of a place: `edition-1, voices.testimonials.0.words`. */
export function placeText({ run, product, edition, data, panel, field }: Place): string {
  const path = [panel, field].filter((part) => part !== undefined).join('.')
  const parts = [run && `print run ${run}`, product && `product ${product}`, edition ?? data, path]
  return parts.filter(Boolean).join(', ')
}
