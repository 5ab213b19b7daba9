import type { PDFDocument } from 'pdf-lib'
import { readRenderer } from '../cli/read-renderer.ts'
import type { Area } from '../preflight/area.ts'
import { type FileToRender, renderFile } from '../preflight/rendered/render-file.ts'
import type { Raster, RenderedFacts, RenderedPage } from '../preflight/rendered/rendered-facts.ts'
import { type SmallPage, smallPdf } from './small-pdf.ts'

const MM_PER_POINT = 25.4 / 72

/** The bytes of a small PDF. */
export async function smallFile(
  draw: (document: PDFDocument) => readonly SmallPage[],
): Promise<Uint8Array> {
  return (await smallPdf(draw)).save({ useObjectStreams: false })
}

/** What is told of a file whose pages are all of one size in points, measured from the media. */
export function pagesOf(count: number, width = 200, height = 100): FileToRender {
  const media = { x: 0, y: 0, width: width * MM_PER_POINT, height: height * MM_PER_POINT }
  const drawing = { cost: 0, pictures: 0 }
  const pages = Array.from({ length: count }, (_, i) => ({
    number: i + 1,
    boxes: { media },
    drawing,
  }))
  return { pages }
}

/** Draws a small PDF with the installed renderer. */
export async function rendered(
  draw: (document: PDFDocument) => readonly SmallPage[],
  file: FileToRender = pagesOf(1),
): Promise<RenderedFacts> {
  return renderFile(await readRenderer(), await smallFile(draw), file)
}

/** Its first page. */
export async function renderedPage(
  draw: (document: PDFDocument) => readonly SmallPage[],
  file?: FileToRender,
): Promise<RenderedPage> {
  const [page] = (await rendered(draw, file)).pages
  if (!page) throw new Error('No page was drawn.')
  return page
}

/** The colour of the pixel at a place in mm. */
export function colourAt(
  { data, width, area, pixelsPerMm }: Raster,
  x: number,
  y: number,
): number[] {
  const column = Math.floor((x - area.x) * pixelsPerMm)
  const row = Math.floor((y - area.y) * pixelsPerMm)
  return [...data.subarray(4 * (row * width + column), 4 * (row * width + column) + 4)]
}

/** The part of a raster that is not white, in mm. */
export function inkedArea({ data, width, height, area, pixelsPerMm }: Raster): Area | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let i = 0; i < width * height; i++) {
    if (data.subarray(4 * i, 4 * i + 3).every((channel) => channel > 127)) continue
    left = Math.min(left, i % width)
    right = Math.max(right, i % width)
    top = Math.min(top, Math.floor(i / width))
    bottom = Math.floor(i / width)
  }
  if (right < 0) return undefined
  return {
    x: area.x + left / pixelsPerMm,
    y: area.y + top / pixelsPerMm,
    width: (right + 1 - left) / pixelsPerMm,
    height: (bottom + 1 - top) / pixelsPerMm,
  }
}
