import type { Area } from '../area.ts'
import type { OpenPage } from './pdfium/open-page.ts'
import type { Raster } from './rendered-facts.ts'

/** A little more than a rounding error, in pixels. */
const ROUNDING = 1e-3

/**
 * Draws a part of a page. What of it lies outside the media is white. The picture holds whole pixels
 * of the part alone: less than one may be missing at its right and its bottom.
 *
 * @param media the page's media box, as the file tells it
 */
export function drawArea(
  page: OpenPage,
  media: Area,
  part: Area,
  pixelsPerMm: number,
  edges: 'pixels' | 'exact' = 'pixels',
): Raster {
  const width = wholePixels(part.width * pixelsPerMm)
  const height = wholePixels(part.height * pixelsPerMm)
  const data = page.draw({
    width,
    height,
    scale: [(media.width * pixelsPerMm) / page.width, (media.height * pixelsPerMm) / page.height],
    edges,
    offset: [(part.x - media.x) * pixelsPerMm, (part.y - media.y) * pixelsPerMm],
  })
  const area = { x: part.x, y: part.y, width: width / pixelsPerMm, height: height / pixelsPerMm }
  return { width, height, data, pixelsPerMm, area }
}

const wholePixels = (length: number) => Math.max(1, Math.floor(length + ROUNDING))

/** So many pixels to the mm, or as many as keep a picture of an area within a number of pixels. */
export function pixelsPerMmWithin(area: Area, wanted: number, mostPixels: number): number {
  return Math.min(wanted, Math.sqrt(mostPixels / (area.width * area.height)))
}
