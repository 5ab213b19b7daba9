import type { Logo } from '@flyer-open-data/flyer'
import { circle, roundedRectangle } from '../artwork/paths.ts'
import { STAND_IN_COLOURS } from '../tokens/stand-in-colours.ts'
import { STAND_IN_PNG, STAND_IN_SIZE } from './stand-in-picture.ts'

const { violet, green, pink, amber, black, grey } = STAND_IN_COLOURS

/** A bar with round ends, where a logo has a word. */
const word = (x: number, y: number, width: number, height: number) =>
  roundedRectangle({ x, y, width, height }, height / 2)

/** A disc in a square of 24, with a ring cut out of it by the even-odd rule and two dots on it. */
const sign = (): NonNullable<Logo['paths']> => [
  {
    d: circle([12, 12], 12) + circle([12, 12], 9) + circle([12, 12], 7),
    colour: violet,
    rule: 'evenodd',
  },
  { d: circle([12, 12], 4.5), colour: green },
  { d: circle([20.5, 3.5], 3.5), colour: amber },
]

/** What logos that are nobody's have in common. */
const STAND_IN = { name: 'Emplacement du logo du partenaire', minimumWidth: 12, clearSpace: 0.12 }

/** A logo in colours of its own, the sign at the left of two words: five times as wide as it is high. */
export const COLOURED_LOGO: Logo = {
  ...STAND_IN,
  width: 120,
  height: 24,
  paths: [
    ...sign(),
    { d: word(31, 3, 89, 9), colour: black },
    { d: word(31, 16, 60, 5), colour: grey },
    { d: word(94, 16, 26, 5), colour: pink },
  ],
}

/** The same twice as wide. */
export const WIDE_COLOURED_LOGO: Logo = {
  ...COLOURED_LOGO,
  width: 240,
  paths: [
    ...sign(),
    { d: word(31, 3, 209, 9), colour: black },
    { d: word(31, 16, 150, 5), colour: grey },
    { d: word(184, 16, 56, 5), colour: pink },
  ],
}

/** The sign over its words: higher than it is wide. */
export const TALL_COLOURED_LOGO: Logo = {
  ...STAND_IN,
  width: 24,
  height: 38,
  paths: [
    ...sign(),
    { d: word(0, 27, 24, 4.5), colour: black },
    { d: word(3, 34.5, 18, 3), colour: pink },
  ],
}

/** A logo as pixels. */
export const PICTURE_LOGO: Logo = {
  ...STAND_IN,
  width: 48,
  height: 36,
  picture: { ...STAND_IN_SIZE, png: STAND_IN_PNG },
}
