import { joinPlates } from '../../../separations/join-plates.ts'
import type { PlatePicture } from '../../../separations/separate-inks.ts'
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

/** The pictures of a page as its plates; undefined where one of them was not drawn. */
function join(
  pictures: readonly PlatePicture[],
  rasters: readonly (Raster | undefined)[],
): InkRaster | undefined {
  const drawn = rasters.filter((raster) => raster !== undefined)
  const [first] = drawn
  if (!first || drawn.length < pictures.length) return undefined
  const { width, height, pixelsPerMm, area } = first
  const lights = drawn.map(({ data }) => data)
  const { inks, spots } = joinPlates(pictures, lights)
  return { width, height, inks, ...(spots.length > 0 && { spots }), pixelsPerMm, area }
}
