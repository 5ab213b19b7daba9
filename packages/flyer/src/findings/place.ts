/** Something on a page of a file, by the name that the page has for it. */
export interface PageObject {
  readonly kind: 'form' | 'pattern' | 'shading' | 'font' | 'graphics state' | 'operator'
  readonly name: string
  /** Where an operator begins in its stream, in bytes. */
  readonly byte?: number
}

/**
 * Where something is wrong, as data: each part narrows the one before it, and what is not known is
 * absent. A rule about something else adds the parts that it needs here, and `placeText` their
 * notation.
 */
export interface Place {
  readonly run?: string
  readonly product?: string
  /** A page of a file; the first one is 1. */
  readonly page?: number
  /** What leads there on the page, the outermost first: a form, then a font in it. */
  readonly objects?: readonly PageObject[]
  /** A rectangle on the page, in mm from the top left corner of its trim. */
  readonly area?: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  /** Id of the edition that the panel belongs to. */
  readonly edition?: string
  /** Data that are no edition, such as « catalogue » or « format »; an edition in them says more. */
  readonly data?: string
  /** A panel, or the slug of the sheet. */
  readonly panel?: string
  /** Path of a field inside its panel, else inside its page or data: `testimonials.0.words`. */
  readonly field?: string
  /** The stretch of the field's text as it is printed, in UTF-16 units: its first and past its last. */
  readonly start?: number
  readonly end?: number
  /** Path of a file that the field names. */
  readonly file?: string
}

/** The one notation of a place: `edition-1, voices.testimonials.0.words`, `page 2, form X1`. */
export function placeText(place: Place): string {
  const { run, product, page, objects = [], area, edition, data, panel, field, file } = place
  const path = [panel, field].filter((part) => part !== undefined).join('.')
  const parts = [
    run && `print run ${run}`,
    product && `product ${product}`,
    page && `page ${page}`,
    ...objects.map(objectText),
    area && `${tenths(area.x)} mm from the left, ${tenths(area.y)} mm from the top`,
    edition ?? data,
    [path, file].filter(Boolean).join(': '),
  ]
  return parts.filter(Boolean).join(', ')
}

/** A length to a tenth: no printer measures closer. */
const tenths = (length: number) => (Math.round(length * 10) / 10 + 0).toFixed(1)

function objectText({ kind, name, byte }: PageObject): string {
  return `${kind} ${name}${byte === undefined ? '' : ` at byte ${byte}`}`
}
