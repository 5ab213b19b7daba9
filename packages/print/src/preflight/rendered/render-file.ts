import { separateInks } from '../../separations/separate-inks.ts'
import { NoPlatesError, type WhyNoPlates } from '../../separations/unknown-inks.ts'
import { drawPages, type PageToRender } from './draw-pages.ts'
import { type WhyUndrawn, whyOf } from './pdfium/undrawable.ts'
import { drawPlates } from './plates/draw-plates.ts'
import type { InkRaster, RenderedFacts, RenderedPage } from './rendered-facts.ts'
import type { Renderer } from './renderer.ts'

/** What of a file's facts is needed to draw it. */
export interface FileToRender {
  readonly pages: readonly PageToRender[]
}

/** The most pages that are drawn. */
const MOST_PAGES = 50
/** The most pixels of a page, and of all pages together. */
const MOST_PIXELS = 4e6
const MOST_PIXELS_TOGETHER = 60e6

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

interface Plates {
  /** By their pages, 0 the first. */
  readonly plates: ReadonlyMap<number, InkRaster>
  /** Why there are none. */
  readonly why: WhyNoPlates | WhyUndrawn | null
}

async function platesOf(
  { pdfium }: Renderer,
  bytes: Uint8Array,
  pages: readonly PageToRender[],
  mostPixels: number,
): Promise<Plates> {
  if (pages.length === 0) return { plates: new Map(), why: null }
  try {
    const pictures = await separateInks(bytes)
    const medias = pages.map(({ number, boxes }) => [number - 1, boxes.media] as const)
    return { plates: await drawPlates(pdfium, pictures, medias, mostPixels), why: null }
  } catch (error) {
    return { plates: new Map(), why: error instanceof NoPlatesError ? error.why : whyOf(error) }
  }
}
