import {
  cmsFLAGS_BLACKPOINTCOMPENSATION,
  cmsFLAGS_NOOPTIMIZE,
  INTENT_RELATIVE_COLORIMETRIC,
  instantiate,
  TYPE_CMYK_16,
  TYPE_Lab_16,
  TYPE_RGB_16,
} from 'lcms-wasm'
import type { InkRecipe } from './inks.ts'
import type { PrintedColour } from './printed-colour.ts'

const FULL = 65_535
const tenth = (value: number) => Math.round(value * 10) / 10 + 0

/**
 * A function that tells what a recipe looks like when printed in the condition of a CMYK profile.
 * Used when tokens are made and tested, never when the leaflet is drawn.
 *
 * @param profile bytes of an ICC output profile
 * @throws Error when the bytes are no profile
 */
export async function openColourEngine(
  profile: Uint8Array,
): Promise<(recipe: InkRecipe) => PrintedColour> {
  const lcms = await instantiate()
  const source = lcms.cmsOpenProfileFromMem(profile, profile.byteLength)
  if (!source) throw new Error('The bytes given are not an ICC profile.')
  const intent = INTENT_RELATIVE_COLORIMETRIC
  const toScreen = lcms.cmsCreateTransform(
    source,
    TYPE_CMYK_16,
    lcms.cmsCreate_sRGBProfile(),
    TYPE_RGB_16,
    intent,
    cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_NOOPTIMIZE,
  )
  const toLab = lcms.cmsCreateTransform(
    source,
    TYPE_CMYK_16,
    lcms.cmsCreateLab4Profile(null),
    TYPE_Lab_16,
    intent,
    cmsFLAGS_NOOPTIMIZE,
  )
  return ({ c, m, y, k }) => {
    const inks = Uint16Array.from([c, m, y, k], (percent) => Math.round((percent / 100) * FULL))
    const rgb = lcms.cmsDoTransform(toScreen, inks, 1)
    const [l = 0, a = 0, b = 0] = lcms.cmsDoTransform(toLab, inks, 1)
    const hex = Array.from(rgb, (v) =>
      Math.round(v / 257)
        .toString(16)
        .padStart(2, '0'),
    )
    return {
      screen: `#${hex.join('')}`,
      lab: [tenth((l / FULL) * 100), tenth(a / 257 - 128), tenth(b / 257 - 128)],
    }
  }
}
