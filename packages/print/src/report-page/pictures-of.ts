import { previewPng } from '../preflight/rendered/preview-png.ts'
import type { RenderedFacts } from '../preflight/rendered/rendered-facts.ts'
import { cropRaster } from './crop-raster.ts'
import type { CheckedFile, DrawnPage } from './report-source.ts'

/** The pages of a file, and parts of them as PNG, from how preflight drew them. */
export function picturesOf(rendered: RenderedFacts | null): CheckedFile['pictureOf'] {
  const pages = new Map<number, DrawnPage>(
    rendered?.pages.map(({ number, raster }) => [
      number,
      { area: raster.area, part: (area) => previewPng(cropRaster(raster, area)) },
    ]),
  )
  return (page) => pages.get(page) ?? null
}
