import { PROCESS_INKS } from '../../../separations/light/light-spaces.ts'
import type { PlatePicture } from '../../../separations/light/separate-inks.ts'
import type { Area } from '../../area.ts'
import { drawArea, pixelsPerMmWithin } from '../draw-area.ts'
import type { OpenFile, Pdfium } from '../pdfium/open-pdfium.ts'
import type { InkRaster, Raster } from '../rendered-facts.ts'

/** A pixel is half a millimetre: what is smaller is printed as part of what is around it. */
const PIXELS_PER_MM = 2

/**
 * Draws the plates of pages; edges as they are, so that small rectangles lay down no more ink than theirs.
 * A page by its number, 0 the first, with its media box.
 */
export async function drawPlates(
  pdfium: Pdfium,
  pictures: readonly PlatePicture[],
  medias: readonly (readonly [index: number, media: Area])[],
  mostPixels: number,
): Promise<Map<number, InkRaster>> {
  /** Of each picture, its pages. */
  const drawn: Map<number, Raster>[] = []
  for (const { file } of pictures) {
    drawn.push(await pdfium.file(file, (open) => drawLight(open, medias, mostPixels)))
  }
  const plates = new Map<number, InkRaster>()
  for (const [index] of medias) {
    const rasters = drawn.map((pages) => pages.get(index))
    const joined = join(pictures, rasters)
    if (joined) plates.set(index, joined)
  }
  return plates
}

function drawLight(
  file: OpenFile,
  medias: readonly (readonly [index: number, media: Area])[],
  mostPixels: number,
): Map<number, Raster> {
  const draw = (index: number, media: Area) =>
    file.page(index, (page) => {
      const density = pixelsPerMmWithin(media, PIXELS_PER_MM, mostPixels)
      return drawArea(page, media, media, density, 'exact')
    })
  return new Map(medias.map(([index, media]) => [index, draw(index, media)]))
}

/** The pictures of a page as its plates. */
function join(
  pictures: readonly PlatePicture[],
  rasters: readonly (Raster | undefined)[],
): InkRaster | undefined {
  const [first] = rasters
  if (!first) return undefined
  const { width, height, pixelsPerMm, area } = first
  const inks = new Uint8Array(width * height * PROCESS_INKS.length)
  const spots: { ink: string; inks: Uint8Array }[] = []
  for (const [i, { channels }] of pictures.entries()) {
    const light = rasters[i]?.data
    if (!light) return undefined
    for (const [channel, ink] of channels.entries()) {
      if (ink === null) continue
      const process = PROCESS_INKS.indexOf(ink)
      if (process >= 0) {
        takePlate(light, channel, inks, process, PROCESS_INKS.length)
      } else {
        const plate = new Uint8Array(width * height)
        takePlate(light, channel, plate, 0, 1)
        spots.push({ ink, inks: plate })
      }
    }
  }
  return { width, height, inks, ...(spots.length > 0 && { spots }), pixelsPerMm, area }
}

/** Copies a channel of light as ink. */
function takePlate(
  light: Uint8ClampedArray,
  channel: number,
  inks: Uint8Array,
  from: number,
  step: number,
): void {
  for (let i = channel, to = from; i < light.length; i += 4, to += step) {
    inks[to] = 255 - (light[i] ?? 255)
  }
}
