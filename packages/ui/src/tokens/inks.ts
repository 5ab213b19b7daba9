/** An ink recipe: how much of each process ink is printed, in percent from 0 to 100. */
export interface InkRecipe {
  readonly c: number
  readonly m: number
  readonly y: number
  readonly k: number
}

const recipe = (c: number, m: number, y: number, k: number): InkRecipe => ({ c, m, y, k })

/** The inks of the leaflet: paper, black, and four recipes chosen to be bright in CMYK. */
export const LEAFLET_INKS = {
  paper: recipe(0, 0, 0, 0),
  black: recipe(0, 0, 0, 100),
  deepBlue: recipe(100, 70, 0, 35),
  sun: recipe(0, 12, 95, 0),
  coral: recipe(0, 70, 55, 0),
  aqua: recipe(64, 0, 27, 0),
} as const satisfies Record<string, InkRecipe>

/**
 * The inks of the marks and of the colour bar, outside the product. The grey of three inks is the
 * mid-tone of the grey balance of ISO 12647-2:2004, C 50 M 40 Y 40; the black tint to hold it against
 * is the one of its lightness on FOGRA39, by the profile: L* 61.4 and 61.5.
 */
export const CONTROL_INKS = {
  registration: recipe(100, 100, 100, 100),
  cyan: recipe(100, 0, 0, 0),
  magenta: recipe(0, 100, 0, 0),
  yellow: recipe(0, 0, 100, 0),
  cyanMagenta: recipe(100, 100, 0, 0),
  cyanYellow: recipe(100, 0, 100, 0),
  magentaYellow: recipe(0, 100, 100, 0),
  cyan50: recipe(50, 0, 0, 0),
  magenta50: recipe(0, 50, 0, 0),
  yellow50: recipe(0, 0, 50, 0),
  black75: recipe(0, 0, 0, 75),
  black50: recipe(0, 0, 0, 50),
  black25: recipe(0, 0, 0, 25),
  threeInkGrey: recipe(50, 40, 40, 0),
  black55: recipe(0, 0, 0, 55),
} as const satisfies Record<string, InkRecipe>

/** Every ink that may be named, on screen or on paper. */
export const INKS = { ...LEAFLET_INKS, ...CONTROL_INKS } as const

/** Name of an ink. */
export type InkName = keyof typeof INKS

/** The sum of the four inks of a recipe, in percent. */
export function inkSum({ c, m, y, k }: InkRecipe): number {
  return c + m + y + k
}
