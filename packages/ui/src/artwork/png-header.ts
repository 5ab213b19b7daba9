import type { Logo } from '@flyer-open-data/flyer'

/** How a PNG begins: its signature, the length of its header and the header's name (RFC 2083, 3.1 and 4.1.1). */
const BEGINNING = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR'
/** Eight bits a channel, red, green and blue alone, one way of compressing and filtering, lines in order. */
const MANNER = '\x08\x02\0\0\0'
/** The header and all before it, whole groups of base 64. */
const HEADER_CHARACTERS = 44

/**
 * Whether a picture is a PNG of the size that it says, in 8-bit RGB without transparency and not
 * interlaced: the one kind whose pixels stand in a PDF as they are.
 */
export function isWantedPicture({ png, widthPx, heightPx }: NonNullable<Logo['picture']>): boolean {
  if (png.length % 4 !== 0 || png.length < HEADER_CHARACTERS) return false
  const wanted = `${BEGINNING}${word(widthPx)}${word(heightPx)}${MANNER}`
  return atob(png.slice(0, HEADER_CHARACTERS)).startsWith(wanted)
}

/** A number in four bytes, the largest first. */
const word = (value: number) =>
  String.fromCharCode(...[24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff))
