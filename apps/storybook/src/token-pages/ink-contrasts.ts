import {
  contrast,
  type InkName,
  luminance,
  luminanceOfLightness,
  PRINTED_COLOURS,
} from '@flyer-open-data/ui'

/** The least contrast of a text of ordinary size with its ground (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5

/** How a text in an ink stands out from its ground, as contrast ratios from 1 to 21. */
export interface InkContrasts {
  readonly screen: number
  readonly coated: number
  readonly uncoated: number
}

/** The contrast of two inks on a screen and, from their Lab values, on both papers. */
export function contrastsOf(ink: InkName, ground: InkName): InkContrasts {
  const [text, under] = [PRINTED_COLOURS[ink], PRINTED_COLOURS[ground]]
  const ofLightness = (one: number, other: number) =>
    contrast(luminanceOfLightness(one), luminanceOfLightness(other))
  return {
    screen: contrast(luminance(text.screen), luminance(under.screen)),
    coated: ofLightness(text.lab[0], under.lab[0]),
    uncoated: ofLightness(text.uncoatedLab[0], under.uncoatedLab[0]),
  }
}
