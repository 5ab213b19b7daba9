import type { Area } from '../preflight/area.ts'
import { previewPng } from '../preflight/rendered/preview-png.ts'
import type { Raster, RenderedFacts } from '../preflight/rendered/rendered-facts.ts'
import { cropRaster } from './crop-raster.ts'
import type { CheckedFile } from './report-source.ts'

/** Parts of the pages of a file as PNG, from how preflight drew them. */
export function picturesOf(rendered: RenderedFacts | null): CheckedFile['pictureOf'] {
  const rasters = new Map<number, Raster>(
    rendered?.pages.map(({ number, raster }) => [number, raster]),
  )
  return (page: number, area: Area) => {
    const raster = rasters.get(page)
    return raster ? previewPng(cropRaster(raster, area)) : null
  }
}
