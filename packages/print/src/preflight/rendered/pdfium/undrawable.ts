/** Why a file or a page could not be drawn. */
export type WhyUndrawn =
  /** The renderer opens no such file. */
  | 'not-opened'
  /** The file has no such page, or one that the renderer cannot read. */
  | 'no-page'
  /** There was no memory for the picture. */
  | 'no-memory'
  /** The renderer broke down. */
  | 'crashed'
  /** The renderer did not come to an end. */
  | 'too-long'
  /** To draw it would take too much work, as is counted before. */
  | 'too-costly'
  /** A faulty matrix places what is drawn: each reader makes of it what it likes. */
  | 'faulty-matrix'
  /** The file has more pages than are drawn. */
  | 'too-many-pages'

/** A file or a page that the renderer cannot draw. It never leaves the renderer's own folder as an error. */
export class Undrawable extends Error {
  readonly why: WhyUndrawn

  constructor(why: WhyUndrawn, options?: ErrorOptions) {
    super(`The page cannot be drawn: ${why}.`, options)
    this.why = why
  }
}

/** Why some work could not be drawn; undefined when it was. Any other error goes on. */
export function reasonOf(work: () => void): WhyUndrawn | undefined {
  try {
    work()
    return undefined
  } catch (error) {
    return whyOf(error)
  }
}

/**
 * Why something could not be drawn.
 * @throws the error itself when it says something else
 */
export function whyOf(error: unknown): WhyUndrawn {
  if (error instanceof Undrawable) return error.why
  throw error
}
