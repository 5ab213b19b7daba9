/** What a person needs to mend a fault: each part is a sentence or a short list. */
export interface FlyerErrorParts {
  /** What is wrong. */
  readonly what: string
  /** The place: a data path, a file, a panel and field, a command-line argument. */
  readonly where: string
  /** Why it matters: what would go wrong on paper or on screen. */
  readonly why: string
  /** How to mend it. */
  readonly mend: string
}

/**
 * The base of every error this project raises on purpose. Anything that is not a `FlyerError`
 * is a defect of ours. Subclasses name the kind of fault; the command line maps kinds to exit
 * codes in one place (`print/src/cli/exit-codes.ts`).
 */
export class FlyerError extends Error {
  readonly parts: FlyerErrorParts

  constructor(parts: FlyerErrorParts, options?: ErrorOptions) {
    super(`${parts.what} (${parts.where})`, options)
    this.parts = parts
    this.name = new.target.name
  }
}

/** Data that breaks its schema, or contradicts other data. */
export class DataError extends FlyerError {}

/** A name (print run, edition, product) that is not in the catalogue. */
export class UnknownNameError extends FlyerError {}
