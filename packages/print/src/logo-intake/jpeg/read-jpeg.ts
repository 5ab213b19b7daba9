import { LOGO_LIMITS } from '../limits.ts'
import { refuseLogo } from '../refuse-logo.ts'
import { orientationOf } from './orientation.ts'

/** What a JPEG says of its picture before any pixel. */
export interface JpegHeader {
  readonly width: number
  readonly height: number
  readonly components: 1 | 3 | 4
  /** Adobe’s programs write CMYK the wrong way round, and sign for it. */
  readonly isAdobe: boolean
  /** How it is to be turned, from 1 (not at all) to 8 (Exif 2.32, tag 274). */
  readonly orientation: number
  readonly hasProfile: boolean
}

/** Markers (ITU-T T.81, table B.1). */
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
/** Frames of baseline, extended and progressive pictures, coded by Huffman. */
const COMMON_FRAMES = [0xc0, 0xc1, 0xc2]
/** Frames without loss, in steps, or coded in arithmetic. */
const RARE_FRAMES = [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]

/**
 * Reads the markers of a JPEG, and follows its scans to its end.
 * @throws ContentError when it is broken, cut off, coded in a rare way, or has too many pixels
 */
export function readJpeg(bytes: Uint8Array): JpegHeader {
  let frame: Pick<JpegHeader, 'width' | 'height' | 'components'> | undefined
  let [isAdobe, hasProfile, hasScan] = [false, false, false]
  let orientation = 1
  for (const { marker, data } of segmentsOf(bytes)) {
    if (RARE_FRAMES.includes(marker)) refuseLogo('logo-picture', 'rare-jpeg', {})
    if (COMMON_FRAMES.includes(marker)) frame ??= readFrame(data)
    if (marker === APP14) isAdobe ||= begins(data, 'Adobe')
    if (marker === APP2) hasProfile ||= begins(data, 'ICC_PROFILE\0') && !isSrgb(data)
    if (marker === APP1 && begins(data, 'Exif\0\0')) orientation = orientationOf(data.subarray(6))
    if (marker === START_OF_SCAN) hasScan = true
  }
  if (!frame || !hasScan) return damaged()
  return { ...frame, isAdobe, hasProfile, orientation }
}

const damaged = () => refuseLogo('logo-file', 'damaged', { kind: 'jpeg' })

/** Each segment up to the end of the picture; what is coded between two is passed over. */
function* segmentsOf(bytes: Uint8Array): Generator<{ marker: number; data: Uint8Array }> {
  let at = 2
  for (let count = 0; ; count++) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff || count > LOGO_LIMITS.chunks) return damaged()
    if (marker === END_OF_IMAGE) return
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    if (length < 2 || at + 2 + length > bytes.length) return damaged()
    yield { marker, data: bytes.subarray(at + 4, at + 2 + length) }
    at += 2 + length
    if (marker === START_OF_SCAN) at = endOfScan(bytes, at)
  }
}

/** Where the next marker stands that parts no coded data: those that restart it are some of them. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    const isCoded = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7)
    if (!isCoded) return at
  }
  return damaged()
}

function readFrame(data: Uint8Array): Pick<JpegHeader, 'width' | 'height' | 'components'> {
  const [precision, h1 = 0, h0 = 0, w1 = 0, w0 = 0, components = 0] = data
  const [width, height] = [(w1 << 8) | w0, (h1 << 8) | h0]
  if (precision !== 8) refuseLogo('logo-picture', 'rare-jpeg', {})
  if (width === 0 || height === 0) refuseLogo('logo-picture', 'no-pixels', {})
  if (width * height > LOGO_LIMITS.pixels) {
    const mostMillions = LOGO_LIMITS.pixels / 1_000_000
    refuseLogo('logo-picture', 'too-many-pixels', { width, height, mostMillions })
  }
  if (components !== 1 && components !== 3 && components !== 4) return damaged()
  return { width, height, components }
}

const begins = (data: Uint8Array, text: string) =>
  [...text].every((character, i) => data[i] === character.charCodeAt(0))

/** The description of a profile, in 8 or in 16 bits, tells sRGB. */
function isSrgb(profile: Uint8Array): boolean {
  let text = ''
  for (const byte of profile.subarray(0, 4096)) if (byte !== 0) text += String.fromCharCode(byte)
  return /srgb/i.test(text)
}
