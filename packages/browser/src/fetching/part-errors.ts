import { FlyerError } from '@flyer-open-data/flyer'

/** A file that paper or a check needs and that is fetched when one is first asked for. */
export type PartFile = 'profile' | 'colour-engine' | 'page-renderer' | 'code-reader'

/** A file that paper or a check needs did not arrive, or is not what it should be. A later try may get it. */
export class PartNotFetchedError extends FlyerError {
  readonly file: PartFile
  /** What was answered: nothing, an error of HTTP, or something else than the file. */
  readonly answer: 'none' | 'other' | number

  constructor(file: PartFile, address: string, answer: 'none' | 'other' | number, cause?: unknown) {
    super(
      {
        what: answer === 'other' ? `Not a ${file} file` : `No ${file} file: ${answer}`,
        where: address,
        why: 'Without it no file can be made, shown or checked.',
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
        why: 'Without it no file can be made, shown or checked.',
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
      why: 'Without it no file can be drawn or checked.',
      mend: 'Start another one.',
    })
  }
}

/** A check took longer than anybody waits for, and was broken off. */
export class CheckTooLongError extends FlyerError {
  readonly seconds: number

  constructor(name: string, seconds: number) {
    super({
      what: `The check took more than ${seconds} seconds`,
      where: name,
      why: 'A page that computes for ever cannot be used.',
      mend: 'Check it with the command npm run preflight, which has no such limit.',
    })
    this.seconds = seconds
  }
}

/** A file that somebody chose could not be read: it was moved, or may not be read. */
export class FileNotReadError extends FlyerError {
  constructor(name: string, cause: unknown) {
    super(
      {
        what: 'The chosen file could not be read',
        where: name,
        why: 'What cannot be read cannot be checked.',
        mend: 'Choose it again.',
      },
      { cause },
    )
  }
}
