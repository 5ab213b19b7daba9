import { preflight } from '../preflight/preflight.ts'
import { readFile } from '../preflight/read-file.ts'
import { drawPreviews } from '../preflight/rendered/draw-previews.ts'
import { previewPng } from '../preflight/rendered/preview-png.ts'
import type { Inspect } from '../run/inspect-products.ts'
import type { DrawPreviews } from '../run/make-papers.ts'
import { readRenderer } from './read-renderer.ts'

/** Reads a finished file back in this process. */
export const inspectFile: Inspect = ({ bytes, wanted, leaflet }) =>
  preflight({
    bytes,
    renderer: readRenderer,
    wanted: () => wanted,
    leaflet: () => leaflet,
  })

/** Draws parts of a finished file that passed, in this process. */
export const drawParts: DrawPreviews = async (bytes, wanted) => {
  const read = await readFile(bytes)
  const rasters =
    'file' in read ? await drawPreviews(await readRenderer(), bytes, read.file, wanted) : []
  return wanted.map((_, i) => {
    const raster = rasters[i]
    if (!raster) throw new TypeError('a file that passed preflight cannot be drawn')
    return previewPng(raster)
  })
}
