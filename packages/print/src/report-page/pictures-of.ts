import { previewPng } from '../preflight/rendered/preview-png.ts'
import type { RenderedFacts } from '../preflight/rendered/rendered-facts.ts'
import { cropRaster } from './crop-raster.ts'
import type { CheckedFile, DrawnPage } from './report-source.ts'

/** The most pixels along a page that is shown small: those that it takes on a screen, about. */
const SMALL_PIXELS = 480

/** The pages of a file, and parts of them as PNG, from how preflight drew them. */
export function picturesOf(rendered: RenderedFacts | null): CheckedFile['pictureOf'] {
  const pages = new Map<number, DrawnPage>(
    rendered?.pages.map(({ number, raster }) => [
      number,
      {
        area: raster.area,
        part: (area) => previewPng(cropRaster(raster, area)),
        whole: () => previewPng(cropRaster(raster, raster.area, SMALL_PIXELS)),
      },
    ]),
  )
  return (page) => pages.get(page) ?? null
}
