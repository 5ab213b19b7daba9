import { FlyerError } from '@flyer-open-data/flyer'

/** Something on a page that must not reach a press: the file is not made. */
export class PressError extends FlyerError {
  /** @param place such as « page 2, form X1, operator scn » */
  constructor(what: string, place: string, mend: string) {
    super({
      what,
      where: place,
      why: 'A print shop’s preflight would refuse the file, or the press would print another colour.',
      mend,
    })
  }
}
