import { joinBytes } from '../../content-stream/edit.ts'
import { LOGO_LIMITS } from '../limits.ts'
import { refuseLogo } from '../refuse-logo.ts'
import { crcOf } from './crc.ts'

/** Kinds of colour (PNG, third edition, 11.2.1), with how many samples a pixel has and of how many bits. */
const COLOUR_TYPES: Readonly<
  Record<number, { readonly samples: number; readonly depths: readonly number[] }>
> = {
  0: { samples: 1, depths: [1, 2, 4, 8, 16] },
  2: { samples: 3, depths: [8, 16] },
  3: { samples: 1, depths: [1, 2, 4, 8] },
  4: { samples: 2, depths: [8, 16] },
  6: { samples: 4, depths: [8, 16] },
}

/** What a PNG says of its picture before any pixel. */
export interface PngHeader {
  readonly width: number
  readonly height: number
  readonly depth: number
  /** 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha. */
  readonly colourType: number
  readonly samples: number
  readonly isInterlaced: boolean
}

/** The parts of a PNG that its picture is made of. */
export interface PngChunks extends PngHeader {
  readonly palette: Uint8Array
  /** What is transparent; empty when nothing is. */
  readonly transparency: Uint8Array
  readonly pixels: Uint8Array
  readonly isAnimated: boolean
  /** Whether a profile other than sRGB tells its colours. */
  readonly hasProfile: boolean
}

const SIGNATURE = 8
/** Length, name and check of a chunk. */
const AROUND = 12

interface Chunk {
  readonly name: string
  readonly data: Uint8Array
}

/**
 * Reads the chunks of a PNG. What a picture does not need is passed over, whatever it holds.
 * @throws ContentError when it is broken, cut off, or has too many pixels
 */
export function readChunks(bytes: Uint8Array): PngChunks {
  const chunks = chunksOf(bytes)
  const [first] = chunks
  if (first?.name !== 'IHDR' || first.data.length !== 13) return damaged()
  const header = readHeader(first.data)
  const named = (name: string) =>
    chunks.filter((chunk) => chunk.name === name).map(({ data }) => data)
  const palette = named('PLTE')[0] ?? new Uint8Array()
  const isPalette = header.colourType === 3
  const pixels = joinBytes(named('IDAT'))
  if (palette.length % 3 !== 0 || (isPalette && palette.length === 0) || pixels.length === 0)
    damaged()
  return {
    ...header,
    palette,
    transparency: named('tRNS')[0] ?? new Uint8Array(),
    pixels,
    isAnimated: named('acTL').length > 0,
    hasProfile: hasOtherProfile(named('iCCP')[0]),
  }
}

const damaged = () => refuseLogo('logo-file', 'damaged', { kind: 'png' })

/** All chunks up to the end. One that is not needed may be damaged, and is then not there. */
function chunksOf(bytes: Uint8Array): Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const chunks: Chunk[] = []
  for (let at = SIGNATURE; ; ) {
    if (at + AROUND > bytes.length || chunks.length > LOGO_LIMITS.chunks) return damaged()
    const length = view.getUint32(at)
    if (at + AROUND + length > bytes.length) return damaged()
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    const isWhole =
      crcOf(bytes.subarray(at + 4, at + 8 + length)) === view.getUint32(at + 8 + length)
    const isNeeded = /^[A-Z]/.test(name)
    if (isNeeded && (!isWhole || !/^(IHDR|PLTE|IDAT|IEND)$/.test(name))) return damaged()
    if (name === 'IEND') return chunks
    if (isWhole) chunks.push({ name, data: bytes.subarray(at + 8, at + 8 + length) })
    at += AROUND + length
  }
}

function readHeader(data: Uint8Array): PngHeader {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  const [depth = 0, colourType = -1, compression, filter, interlace = -1] = data.subarray(8)
  const type = COLOUR_TYPES[colourType]
  if (!type?.depths.includes(depth) || compression !== 0 || filter !== 0 || interlace > 1)
    return damaged()
  if (width === 0 || height === 0) refuseLogo('logo-picture', 'no-pixels', {})
  if (width * height > LOGO_LIMITS.pixels) {
    const mostMillions = LOGO_LIMITS.pixels / 1_000_000
    refuseLogo('logo-picture', 'too-many-pixels', { width, height, mostMillions })
  }
  return { width, height, depth, colourType, samples: type.samples, isInterlaced: interlace === 1 }
}

/** A profile begins with its name. */
function hasOtherProfile(profile: Uint8Array | undefined): boolean {
  if (!profile) return false
  const name = String.fromCharCode(...profile.subarray(0, 80)).split('\0')[0] ?? ''
  return !/srgb/i.test(name)
}
