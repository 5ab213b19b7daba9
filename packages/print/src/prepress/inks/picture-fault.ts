import { PressError } from '../press-error.ts'

/** A picture, placed or inline: nothing says which inks its pixels are. */
export function pictureFault(place: string): PressError {
  return new PressError(
    'A picture stands on the page; its colours are no inks',
    place,
    'Draw it as vector artwork in the inks of the token table.',
  )
}
