import type { DrawingCosts, PageBoxes } from '../file/file-facts.ts'
import { type DrawCloser, findCodes } from './codes/find-codes.ts'
import type { CodeReader } from './codes/read-codes.ts'
import { drawArea, pixelsPerMmWithin } from './draw-area.ts'
import { DrawingBudget } from './drawing-budget.ts'
import type { OpenFile } from './pdfium/open-pdfium.ts'
import { reasonOf, whyOf } from './pdfium/undrawable.ts'
import type { RenderedPage, Undrawn } from './rendered-facts.ts'
import type { Renderer } from './renderer.ts'

/** What of a page's facts is needed to draw it. */
export interface PageToRender {
  /** 1 for the first. */
  readonly number: number
  readonly boxes: Pick<PageBoxes, 'media'>
  readonly drawing: DrawingCosts
}

/** What of a page is drawn first. */
type DrawnPage = Pick<RenderedPage, 'raster' | 'codes'>

interface DrawnPages {
  /** By their numbers. */
  readonly drawn: ReadonlyMap<number, DrawnPage>
  readonly undrawn: Undrawn[]
}

/** About 130 dpi: a module of the least size that a code may have is two pixels. */
const PIXELS_PER_MM = 5

/**
 * Draws pages and reads their codes. A page on which the renderer breaks down is told, and a new one
 * draws those after it; after one that does not end, none is begun: each might take as long. A page that
 * would cost too much is not begun.
 */
export async function drawPages(
  { pdfium, codeReader }: Renderer,
  bytes: Uint8Array,
  pages: readonly PageToRender[],
  mostPixels: number,
): Promise<DrawnPages> {
  const drawn = new Map<number, DrawnPage>()
  const undrawn: Undrawn[] = []
  const left = [...pages]
  const budget = new DrawingBudget()
  const drawLeft = (readCodes: CodeReader) => (file: OpenFile) => {
    for (let page = left.shift(); page; page = left.shift()) {
      const why = drawInto(drawn, file, page, readCodes, mostPixels, budget)
      if (why) undrawn.push({ page: page.number, why })
      if (why === 'crashed') return
      if (why === 'too-long') {
        undrawn.push(...left.splice(0).map(({ number }) => ({ page: number, why })))
      }
    }
  }
  try {
    while (left.length > 0) await pdfium.file(bytes, drawLeft(await codeReader()))
  } catch (error) {
    // Whatever else it is that a renderer does at the opening of a file.
    whyOf(error)
    undrawn.push({ page: null, why: 'not-opened' })
  }
  return { drawn, undrawn }
}

/** Draws a page; the reason when it cannot be. */
function drawInto(
  drawn: Map<number, DrawnPage>,
  file: OpenFile,
  { number, boxes: { media }, drawing }: PageToRender,
  readCodes: CodeReader,
  mostPixels: number,
  budget: DrawingBudget,
) {
  return reasonOf(() => {
    const takePart = budget.takePage(drawing)
    file.page(number - 1, (page) => {
      const density = pixelsPerMmWithin(media, PIXELS_PER_MM, mostPixels)
      const raster = drawArea(page, media, media, density)
      const closer: DrawCloser = (part, pixelsPerMm) => {
        takePart()
        return drawArea(page, media, part, pixelsPerMm, 'exact')
      }
      drawn.set(number, { raster, codes: findCodes(readCodes, raster, closer) })
    })
  })
}
