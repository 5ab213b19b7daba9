import { separateInks } from '../../separations/separate-inks.ts'
import { NoPlatesError, type WhyNoPlates } from '../../separations/unknown-inks.ts'
import type { PageBoxes } from '../file/file-facts.ts'
import { type DrawCloser, findCodes } from './codes/find-codes.ts'
import { drawArea, pixelsPerMmWithin } from './draw-area.ts'
import { reasonOf, type WhyUndrawn, whyOf } from './pdfium/undrawable.ts'
import { drawPlates } from './plates/draw-plates.ts'
import type { InkRaster, RenderedFacts, RenderedPage, Undrawn } from './rendered-facts.ts'
import type { Renderer } from './renderer.ts'

/** What of a file's facts is needed to draw it. */
export interface FileToRender {
  readonly pages: readonly { readonly number: number; readonly boxes: Pick<PageBoxes, 'media'> }[]
}

/** The most pages that are drawn. */
const MOST_PAGES = 50
/** About 130 dpi: a module of the least size that a code may have is two pixels. */
const PIXELS_PER_MM = 5
/** The most pixels of a page, and of all pages together. */
const MOST_PIXELS = 4e6
const MOST_PIXELS_TOGETHER = 60e6

type Page = FileToRender['pages'][number]

/**
 * Draws a file and looks at what it shows: its pages, their inks, their codes. What cannot be drawn
 * is told; it never breaks off.
 *
 * @param bytes the PDF
 */
export async function renderFile(
  renderer: Renderer,
  bytes: Uint8Array,
  file: FileToRender,
): Promise<RenderedFacts> {
  const pages = file.pages.slice(0, MOST_PAGES)
  const mostPixels = Math.min(MOST_PIXELS, MOST_PIXELS_TOGETHER / Math.max(1, pages.length))
  const { drawn, undrawn } = await drawPages(renderer, bytes, pages, mostPixels)
  if (file.pages.length > MOST_PAGES) undrawn.push({ page: MOST_PAGES + 1, why: 'too-many-pages' })
  const whole = pages.filter(({ number }) => drawn.has(number))
  const { plates, why } = await platesOf(renderer, bytes, whole, mostPixels)
  const rendered: RenderedPage[] = []
  for (const [number, page] of drawn) {
    const inks = plates.get(number - 1) ?? null
    rendered.push({ number, ...page, plates: inks, platesMissing: inks ? null : why })
  }
  return { pages: rendered, ...(undrawn.length > 0 && { undrawn }) }
}

interface DrawnPages {
  /** By their numbers. */
  readonly drawn: ReadonlyMap<number, Pick<RenderedPage, 'raster' | 'codes'>>
  readonly undrawn: Undrawn[]
}

async function drawPages(
  { pdfium, codeReader }: Renderer,
  bytes: Uint8Array,
  pages: readonly Page[],
  mostPixels: number,
): Promise<DrawnPages> {
  const drawn = new Map<number, Pick<RenderedPage, 'raster' | 'codes'>>()
  const undrawn: Undrawn[] = []
  const readCodes = await codeReader()
  try {
    await pdfium.file(bytes, (file) => {
      for (const { number, boxes } of pages) {
        const { media } = boxes
        const why = reasonOf(() =>
          file.page(number - 1, (page) => {
            const density = pixelsPerMmWithin(media, PIXELS_PER_MM, mostPixels)
            const raster = drawArea(page, media, media, density)
            const closer: DrawCloser = (part, pixelsPerMm) =>
              drawArea(page, media, part, pixelsPerMm, 'exact')
            drawn.set(number, { raster, codes: findCodes(readCodes, raster, closer) })
          }),
        )
        if (why) undrawn.push({ page: number, why })
      }
    })
  } catch (error) {
    undrawn.push({ page: null, why: whyOf(error) })
  }
  return { drawn, undrawn }
}

interface Plates {
  /** By their pages, 0 the first. */
  readonly plates: ReadonlyMap<number, InkRaster>
  /** Why there are none. */
  readonly why: WhyNoPlates | WhyUndrawn | null
}

async function platesOf(
  { pdfium }: Renderer,
  bytes: Uint8Array,
  pages: readonly Page[],
  mostPixels: number,
): Promise<Plates> {
  try {
    const pictures = await separateInks(bytes)
    const medias = pages.map(({ number, boxes }) => [number - 1, boxes.media] as const)
    return { plates: await drawPlates(pdfium, pictures, medias, mostPixels), why: null }
  } catch (error) {
    return { plates: new Map(), why: error instanceof NoPlatesError ? error.why : whyOf(error) }
  }
}
