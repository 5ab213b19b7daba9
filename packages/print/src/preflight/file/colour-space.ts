/** The families of colour spaces (ISO 32000-1, 8.6.3). */
export type ColourFamily =
  | 'DeviceGray'
  | 'DeviceRGB'
  | 'DeviceCMYK'
  | 'CalGray'
  | 'CalRGB'
  | 'Lab'
  | 'ICCBased'
  | 'Indexed'
  | 'Pattern'
  | 'Separation'
  | 'DeviceN'
  | 'unknown'

/** A colour space, as far as a press cares. */
export interface ColourSpace {
  readonly family: ColourFamily
  /** How many numbers a colour has. */
  readonly components: number
  /** Names of the inks of Separation and DeviceN: `All`, `None`, `Cyan`, `PANTONE 286 C`. */
  readonly colorants: readonly string[]
  /** What Separation and DeviceN are drawn with elsewhere, what Indexed and Pattern are made from. */
  readonly base: ColourSpace | null
}

/** How much of each ink a colour prints, each from 0 to 1. */
export interface Inks {
  readonly cyan: number
  readonly magenta: number
  readonly yellow: number
  readonly black: number
  /** Of inks that are none of the four, by name. */
  readonly spots: Readonly<Record<string, number>>
}

/** The sum of all inks: 3 is 300 %. */
export function inkSum({ cyan, magenta, yellow, black, spots }: Inks): number {
  return Object.values(spots).reduce((sum, ink) => sum + ink, cyan + magenta + yellow + black)
}

/** How many inks a colour prints. */
export function inkCount({ cyan, magenta, yellow, black, spots }: Inks): number {
  return [cyan, magenta, yellow, black, ...Object.values(spots)].filter((ink) => ink > 0).length
}
