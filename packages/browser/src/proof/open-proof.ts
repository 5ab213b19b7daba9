import {
  cmsFLAGS_BLACKPOINTCOMPENSATION,
  cmsFLAGS_NOOPTIMIZE,
  INTENT_ABSOLUTE_COLORIMETRIC,
  INTENT_RELATIVE_COLORIMETRIC,
  instantiate,
  TYPE_CMYK_8,
  TYPE_RGB_8,
} from 'lcms-wasm'
import wasm from 'lcms-wasm/dist/lcms.wasm?url'
import { keepMade } from '../cache/keep-made.ts'
import { fetchPart } from '../fetching/fetch-part.ts'
import { fetchProfile } from '../press/fetch-profile.ts'
import type { Support } from './ink-view.ts'

/** What inks look like: takes CMYK, four bytes a colour, and gives sRGB, three bytes a colour. */
export type Proof = (inks: Uint8Array) => Uint8Array

/** The engine's bytes are fetched here: not every web server knows what a .wasm file is. */
const openEngine = keepMade(async (address: string) => {
  const bytes = await fetchPart('colour-engine', address)
  return instantiate({ wasmBinary: bytes.buffer })
})

/**
 * Opens the soft proof of a support, once. On a screen, paper is the screen's white (relative
 * colorimetric, black-point compensation, as the colours of the tokens); a paper is shown with its
 * own white (absolute colorimetric).
 *
 * @throws PartNotFetchedError
 */
export const openProof: (support: Support) => Promise<Proof> = keepMade(async (support) => {
  const [profile, lcms] = await Promise.all([
    fetchProfile(support === 'uncoated' ? 'uncoated' : 'coated'),
    openEngine(wasm),
  ])
  const onScreen = support === 'screen'
  const transform = lcms.cmsCreateTransform(
    lcms.cmsOpenProfileFromMem(profile, profile.byteLength),
    TYPE_CMYK_8,
    lcms.cmsCreate_sRGBProfile(),
    TYPE_RGB_8,
    onScreen ? INTENT_RELATIVE_COLORIMETRIC : INTENT_ABSOLUTE_COLORIMETRIC,
    cmsFLAGS_NOOPTIMIZE | (onScreen ? cmsFLAGS_BLACKPOINTCOMPENSATION : 0),
  )
  if (!transform) throw new Error(`Little CMS makes no proof of ${support}.`)
  return (inks) => lcms.cmsDoTransform(transform, inks, inks.length / 4)
})
