import type { Picture } from '@flyer-open-data/ui'
import { decode } from 'fast-png'
import { compress } from '../../content-stream/compress.ts'
import { joinBytes } from '../../content-stream/edit.ts'
import { filterRows } from './predictor.ts'
import type { Separate } from './separate-screen-colours.ts'

/** What logos bring that is no ink of the leaflet: colours of shapes, as `#rrggbb`, and pictures. */
export interface LogoArtwork {
  readonly colours: readonly string[]
  readonly pictures: readonly Pick<Picture, 'png' | 'widthPx' | 'heightPx'>[]
}

/** A picture of a logo as a file in screen colours has it, and its pixels in inks. */
export interface LogoPicture {
  readonly widthPx: number
  readonly heightPx: number
  /** Its compressed pixels, as they stand in its PNG and in what react-pdf made of it. */
  readonly compressed: Uint8Array
  /** C, M, Y and K of each pixel, one byte each, compressed. */
  readonly inks: { readonly bytes: Uint8Array; readonly isFiltered: boolean }
}

/** The inks of all that logos bring. */
export interface LogoInks {
  /** The four components of a colour, from 0 to 1; undefined for one that no logo has. */
  readonly mixtureOf: (colour: string) => readonly number[] | undefined
  readonly pictures: readonly LogoPicture[]
}

/** Components are told to a ten-thousandth: a twentieth of a step of a plate. */
const component = (ink: number) => Math.round((ink / 255) * 10_000) / 10_000

/** Separates the colours and the pictures of logos. A picture that cannot be read is left out. */
export function separateLogos({ colours, pictures }: LogoArtwork, separate: Separate): LogoInks {
  const bytes = colours.flatMap((colour) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  )
  const inks = Array.from(separate(Uint8Array.from(bytes)), component)
  const mixtures = new Map(
    colours.map((colour, i) => [colour, inks.slice(4 * i, 4 * i + 4)] as const),
  )
  return {
    mixtureOf: (colour) => mixtures.get(colour),
    pictures: pictures.flatMap((picture) => separatePicture(picture, separate)),
  }
}

function separatePicture(
  { png, widthPx, heightPx }: LogoArtwork['pictures'][number],
  separate: Separate,
): LogoPicture[] {
  const file = Uint8Array.from(atob(png), (character) => character.charCodeAt(0))
  const pixels = pixelsOf(file)
  if (pixels?.length !== widthPx * heightPx * 3) return []
  const inks = compressInks(separate(pixels), widthPx)
  return [{ widthPx, heightPx, compressed: compressedPixels(file), inks }]
}

/** The shorter of two: the pixels as they are, or their rows filtered. */
function compressInks(inks: Uint8Array, widthPx: number): LogoPicture['inks'] {
  const plain = compress(inks)
  const filtered = compress(filterRows(inks, widthPx * 4, 4))
  return filtered.length < plain.length
    ? { bytes: filtered, isFiltered: true }
    : { bytes: plain, isFiltered: false }
}

function pixelsOf(file: Uint8Array): Uint8Array | undefined {
  try {
    const { data, depth, channels } = decode(file)
    return depth === 8 && channels === 3 ? Uint8Array.from(data) : undefined
  } catch {
    return undefined
  }
}

const SIGNATURE_BYTES = 8
/** Length and name before the data of a chunk, a checksum after them (RFC 2083, 3.2). */
const CHUNK = { before: 8, after: 4 }

/** The data of all chunks `IDAT` of a PNG, joined. */
function compressedPixels(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer)
  const pieces: Uint8Array[] = []
  let at = SIGNATURE_BYTES
  while (at + CHUNK.before <= file.length) {
    const length = view.getUint32(at)
    const name = String.fromCharCode(...file.subarray(at + 4, at + CHUNK.before))
    const start = at + CHUNK.before
    if (name === 'IDAT') pieces.push(file.subarray(start, start + length))
    at = start + length + CHUNK.after
  }
  return joinBytes(pieces)
}
