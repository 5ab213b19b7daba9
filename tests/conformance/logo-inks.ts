/// <reference path="../../packages/ui/src/tokens/lcms-wasm.d.ts" />
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { layoutLeaflet, openFonts, PRINTING_CONDITIONS, picturesIn } from '@flyer-open-data/ui'
import { readFontFiles } from '@flyer-open-data/ui/node'
import { PICTURE_LOGO } from '@flyer-open-data/ui/specimens'
import {
  cmsFLAGS_BLACKPOINTCOMPENSATION,
  INTENT_RELATIVE_COLORIMETRIC,
  instantiate,
  TYPE_CMYK_8,
  TYPE_RGB_8,
} from 'lcms-wasm'
import { PNG } from 'pngjs'
import { jobWithLogo } from '../tagging/tagged-products.ts'
import type { Check } from './check.ts'
import { ofProducts } from './make-files.ts'
import { INKS, PIXELS_PER_MM, type SeparatedPage, separate } from './separate.ts'

/** The middles of its flat colours, in pixels of the picture. */
const PLACES = [
  [78, 78],
  [123, 215],
  [60, 30],
  [290, 60],
  [290, 202],
] as const
/** A plate has 255 steps, and a pixel of it is the mean of several of the picture. */
const MOST_STEPS_OFF = 3

/** What Little CMS makes of a colour by the profile of coated paper, 0 to 255. */
async function openConversion(): Promise<(rgb: Uint8Array) => number[]> {
  const lcms = await instantiate()
  const profile = new Uint8Array(await readFile(PRINTING_CONDITIONS.coated.profile))
  const transform = lcms.cmsCreateTransform(
    lcms.cmsCreate_sRGBProfile(),
    TYPE_RGB_8,
    lcms.cmsOpenProfileFromMem(profile, profile.byteLength),
    TYPE_CMYK_8,
    INTENT_RELATIVE_COLORIMETRIC,
    cmsFLAGS_BLACKPOINTCOMPENSATION,
  )
  return (rgb) => Array.from(lcms.cmsDoTransform(transform, rgb, 1))
}

/** Where the pixels of the logo stand on the outside, in mm from the trim. */
async function placeOfLogo() {
  const fonts = openFonts(await readFontFiles())
  const { panels } = layoutLeaflet({ ...jobWithLogo('image', PICTURE_LOGO), fonts })
  for (const { frame, content } of panels) {
    const [logo] = picturesIn(content)
    if (logo) return { ...logo.frame, x: frame.x + logo.frame.x }
  }
  throw new Error('The leaflet has no picture.')
}

async function faultsOf(page: SeparatedPage): Promise<string[]> {
  const inksOf = await openConversion()
  const box = await placeOfLogo()
  const { png = '', widthPx = 1, heightPx = 1 } = PICTURE_LOGO.picture ?? {}
  const picture = PNG.sync.read(Buffer.from(png, 'base64'))
  return PLACES.flatMap(([across, down]) => {
    const at = (down * widthPx + across) * 4
    const expected = inksOf(Uint8Array.from(picture.data.subarray(at, at + 3)))
    const x = page.trim.left + (box.x + (across / widthPx) * box.width) * PIXELS_PER_MM
    const y = page.trim.top + (box.y + (down / heightPx) * box.height) * PIXELS_PER_MM
    const { width } = page.plates.Black
    const found = INKS.map(
      (ink) => page.plates[ink].ink[Math.floor(y) * width + Math.floor(x)] ?? Number.NaN,
    )
    const isNear = found.every((ink, i) => Math.abs(ink - (expected[i] ?? 0)) <= MOST_STEPS_OFF)
    return isNear ? [] : [`at ${across}, ${down}: ${found.join(' ')}, not ${expected.join(' ')}`]
  })
}

/** Ghostscript finds on the plates of a logo's picture what Little CMS makes of its colours. */
export const logoInks: Check = {
  name: 'inks of a logo',
  needs: ['gs'],
  run: ({ files, scratch }) =>
    Promise.all(
      ofProducts(files, ['press', 'press-no-marks', 'press-x1a'])
        .filter(({ run }) => run.endsWith('_image'))
        .map(async ({ name, path }) => {
          const [page] = await separate(path, join(scratch, `logo-${name}`))
          const faults = page ? await faultsOf(page) : ['no page']
          return {
            what: 'inks of a logo',
            file: name,
            faults,
            measured: `${PLACES.length} colours`,
          }
        }),
    ),
}
