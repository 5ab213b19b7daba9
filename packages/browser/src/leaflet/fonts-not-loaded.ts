import { FlyerError } from '@flyer-open-data/flyer'

/** A font did not arrive: without its measures no line can be broken, and no part can be shown. */
export class FontsNotLoadedError extends FlyerError {
  /** What the server answered: nothing, or an error of HTTP. */
  readonly answer: 'none' | number

  constructor(place: string, answer: 'none' | number, cause?: unknown) {
    super(
      {
        what: `A font could not be loaded: ${answer}`,
        where: place,
        why: 'Lines are broken by its measures and drawn in its letters.',
        mend: 'Load the page again once the server answers.',
      },
      { cause },
    )
    this.answer = answer
  }
}
