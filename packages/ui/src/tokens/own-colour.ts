import type { InkName } from './inks.ts'

declare const own: unique symbol

/**
 * A colour of a logo's own, sRGB as `#rrggbb`: the only colour on a leaflet that is no ink of it. A
 * logo brings it; no code can write one.
 */
export type OwnColour = `#${string}` & { readonly [own]: true }

/** What a shape is filled with. */
export type Fill = InkName | OwnColour

/** Stands for « every plate » in a file that is drawn in screen colours: no logo may look like it. */
const REGISTRATION = '#030100'
/** As dark to any eye. */
const BESIDE_REGISTRATION = '#030101'

/**
 * A colour as a logo names it.
 * @throws TypeError for anything but six hexadecimal figures in small letters
 */
export function ownColour(colour: string): OwnColour {
  if (!/^#[0-9a-f]{6}$/.test(colour)) throw new TypeError(`${colour} is no colour of a logo`)
  return (colour === REGISTRATION ? BESIDE_REGISTRATION : colour) as OwnColour
}

/** Whether a fill is a colour of a logo's own. */
export const isOwnColour = (fill: Fill): fill is OwnColour => fill.startsWith('#')
