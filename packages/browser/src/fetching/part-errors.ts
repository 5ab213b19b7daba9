import { FlyerError } from '@flyer-open-data/flyer'

/** A file that paper needs and that is fetched when paper is first asked for. */
export type PartFile = 'profile' | 'colour-engine'

/** A file that paper needs did not arrive, or is not what it should be. A later try may get it. */
export class PartNotFetchedError extends FlyerError {
  readonly file: PartFile
  /** What was answered: nothing, an error of HTTP, or something else than the file. */
  readonly answer: 'none' | 'other' | number

  constructor(file: PartFile, address: string, answer: 'none' | 'other' | number, cause?: unknown) {
    super(
      {
        what: answer === 'other' ? `Not a ${file} file` : `No ${file} file: ${answer}`,
        where: address,
        why: 'Without it the press file cannot be made or shown.',
        mend: 'Try again once the server answers.',
      },
      { cause },
    )
    this.file = file
    this.answer = answer
  }
}

/**
 * A part of the program could not be loaded. Browsers keep a failed import for as long as the page
 * is open: only a page that is loaded again can get it.
 */
export class PartNotImportedError extends FlyerError {
  constructor(cause: unknown) {
    super(
      {
        what: 'A part of the program could not be loaded',
        where: String(cause),
        why: 'Without it the press file cannot be made or shown.',
        mend: 'Load the page again.',
      },
      { cause },
    )
  }
}

/** The worker that reads PDF did not start, or broke down. Another one may do. */
export class ReaderBrokenError extends FlyerError {
  constructor(reason: string) {
    super({
      what: 'The worker that reads PDF broke down',
      where: reason || 'its script did not load',
      why: 'Without it the press file cannot be drawn.',
      mend: 'Start another one.',
    })
  }
}
