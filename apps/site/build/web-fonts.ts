import { readFile } from 'node:fs/promises'
import { FONT_FACES, FONT_FILE_URLS, type FontFaceName } from '@flyer-open-data/ui'
import subsetFont from 'subset-font'

/** What the pages of the site are written in, as code points: French, with its spaces and arrows. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x178, 0x178],
  [0x2010, 0x2014],
  [0x2018, 0x201d],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x20ac, 0x20ac],
  [0x2192, 0x2192],
] as const

const CHARACTERS = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
).join('')

/** Name of a face's file for the web. */
export const webFontName = (face: FontFaceName) => {
  const { family, weight } = FONT_FACES[face]
  return `${family.toLowerCase().replaceAll(' ', '-')}-${weight}.woff2`
}

/** A font of the leaflet with the characters of the site alone, as browsers take it. */
export async function webFont(face: FontFaceName): Promise<Uint8Array> {
  const font = await readFile(FONT_FILE_URLS[face])
  return subsetFont(font, CHARACTERS, { targetFormat: 'woff2' })
}
