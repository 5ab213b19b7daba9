/** Why the plates of a file cannot be told. */
export type WhyNoPlates =
  /** A colour for screens, or of a profile that is no output intent’s: the printer’s settings make its inks. */
  | 'screen-colours'
  /** A colour space that is none of PDF’s, or is not whole. */
  | 'unknown-colours'
  /** Glyphs that are drawings, and may bring colours of their own. */
  | 'drawn-fonts'
  /** More spot inks than are looked at. */
  | 'too-many-inks'
  /** A part of the file cannot be read. */
  | 'unreadable'

/** A file whose plates cannot be told. */
export class UnknownInks extends Error {
  readonly why: WhyNoPlates

  constructor(why: WhyNoPlates, options?: ErrorOptions) {
    super(`The plates cannot be told: ${why}.`, options)
    this.why = why
  }
}
