import { cropPage } from '../reading/crop-page.ts'
import { type Raster, rasterise } from '../reading/pdfium.ts'

/**
 * Draws the outermost stretch of a page, in its place on a sheet whose middle stays empty: most of a
 * page is no bleed.
 *
 * @param depth how wide the stretch is, in mm
 */
export async function drawRing(
  pdf: Uint8Array,
  pageNumber: number,
  dpi: number,
  depth: number,
): Promise<Raster> {
  const pixelsPerMm = dpi / 25.4
  const px = (mm: number) => Math.round(mm * pixelsPerMm)
  let [width, height] = [0, 0]
  let places: readonly (readonly [left: number, top: number])[] = []
  const strips = await cropPage(pdf, pageNumber, (media) => {
    const [right, bottom] = [media.width - depth, media.height - depth]
    width = px(media.width)
    height = px(media.height)
    const areas = [
      { x: 0, y: 0, width: media.width, height: depth },
      { x: 0, y: bottom, width: media.width, height: depth },
      { x: 0, y: depth, width: depth, height: bottom - depth },
      { x: right, y: depth, width: depth, height: bottom - depth },
    ]
    places = areas.map(({ x, y }) => [px(x), px(y)])
    return areas
  })
  const sheet: Raster = {
    width,
    height,
    pixelsPerMm,
    data: new Uint8ClampedArray(width * height * 4),
  }
  for (const [i, [left, top]] of places.entries()) {
    place(await rasterise(strips, i + 1, dpi), sheet, left, top)
  }
  return sheet
}

/** Copies a picture into a larger one. */
function place(part: Raster, sheet: Raster, left: number, top: number): void {
  const row = part.width * 4
  for (let y = 0; y < part.height; y++) {
    sheet.data.set(part.data.subarray(y * row, (y + 1) * row), ((top + y) * sheet.width + left) * 4)
  }
}
