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
import type { Support } from '../settings/view-settings.ts'
import { fetchProfile } from './make-press-file.ts'

/** What inks look like: takes CMYK, four bytes a colour, and gives sRGB, three bytes a colour. */
export type Proof = (inks: Uint8Array) => Uint8Array

let engine: ReturnType<typeof instantiate> | undefined
const proofs = new Map<Support, Promise<Proof>>()

/**
 * Opens the soft proof of a support. On a screen, paper is the screen's white (relative
 * colorimetric, black-point compensation, as the colours of the tokens); a paper is shown with its
 * own white (absolute colorimetric).
 */
export function openProof(support: Support): Promise<Proof> {
  const proof = proofs.get(support) ?? makeProof(support)
  proofs.set(support, proof)
  return proof
}

/** The engine's bytes are fetched here: not every web server knows what a .wasm file is. */
async function openEngine() {
  const response = await fetch(wasm)
  if (!response.ok) throw new Error(`${wasm}: ${response.status}`)
  return instantiate({ wasmBinary: await response.arrayBuffer() })
}

async function makeProof(support: Support): Promise<Proof> {
  engine ??= openEngine()
  const profile = await fetchProfile(support === 'uncoated' ? 'uncoated' : 'coated')
  const lcms = await engine
  const onScreen = support === 'screen'
  const transform = lcms.cmsCreateTransform(
    lcms.cmsOpenProfileFromMem(profile, profile.byteLength),
    TYPE_CMYK_8,
    lcms.cmsCreate_sRGBProfile(),
    TYPE_RGB_8,
    onScreen ? INTENT_RELATIVE_COLORIMETRIC : INTENT_ABSOLUTE_COLORIMETRIC,
    cmsFLAGS_NOOPTIMIZE | (onScreen ? cmsFLAGS_BLACKPOINTCOMPENSATION : 0),
  )
  return (inks) => lcms.cmsDoTransform(transform, inks, inks.length / 4)
}
