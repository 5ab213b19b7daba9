import { contrast, luminance } from '@flyer-open-data/ui'
import type { QrCode, Raster } from '../rendered-facts.ts'
import { greyOf } from './grey.ts'
import { boundsOnPage, type Outline, outlineOf, placeOf, sharpen } from './outline.ts'
import { quietModules } from './quiet-zone.ts'
import type { ReadCode } from './read-codes.ts'

/** Each look finds the edges from where the last one left them. */
const LOOKS = 3

/** Measures a code that was read, in a picture that shows it with its quiet zone. */
export function measureCode(
  picture: Raster,
  { text, corners, modules: rows }: ReadCode,
): QrCode | undefined {
  const modules = rows.length
  if (text === null || modules === 0) return undefined
  const grey = greyOf(picture)
  let outline = outlineOf(corners, modules)
  for (let look = 0; look < LOOKS; look++) outline = sharpen(grey, outline)
  const dark = middleColour(picture, outline, rows, true)
  const light = middleColour(picture, outline, rows, false)
  const tones = { dark: greyLevel(dark), light: greyLevel(light) }
  const { across, down } = outline
  const ends = [
    [0, 0],
    [modules, 0],
    [modules, modules],
    [0, modules],
  ] as const
  return {
    text,
    area: boundsOnPage(
      ends.map(([u, v]) => placeOf(outline, u, v)),
      picture,
    ),
    turnedDegrees: (Math.atan2(across[1], across[0]) * 180) / Math.PI,
    modules,
    moduleMm: (Math.hypot(...across) + Math.hypot(...down)) / 2 / picture.pixelsPerMm,
    quietModules: quietModules(grey, outline, tones),
    contrast: contrast(luminance(hexOf(dark)), luminance(hexOf(light))),
  }
}

type Colour = readonly [red: number, green: number, blue: number]

/** The middle one of the colours of a code's dark modules, or of its light ones, channel by channel. */
function middleColour(
  { width, data }: Raster,
  outline: Outline,
  rows: readonly (readonly boolean[])[],
  isDark: boolean,
): Colour {
  const offsets = rows.flatMap((row, v) =>
    row.flatMap((dark, u) => {
      if (dark !== isDark) return []
      const [x, y] = placeOf(outline, u + 0.5, v + 0.5)
      return [(Math.floor(y) * width + Math.floor(x)) * 4]
    }),
  )
  const middle = (channel: number) =>
    offsets.map((at) => data[at + channel] ?? 255).toSorted((a, b) => a - b)[offsets.length >> 1] ??
    255
  return [middle(0), middle(1), middle(2)]
}

const greyLevel = ([red, green, blue]: Colour) => (red * 77 + green * 150 + blue * 29) >> 8

const hexOf = (colour: Colour) =>
  `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
