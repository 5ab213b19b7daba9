import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { separatePlates } from '@flyer-open-data/print'
import type { Rectangle } from '@flyer-open-data/ui'
// pdf.js's plain build calls builtins that browsers of the range have not: see browser-range.ts.
import {
  getDocument,
  type PDFDocumentProxy,
  PDFWorker,
  VerbosityLevel,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import ReadingWorker from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker'

/** One worker reads every file: to start one takes longer than to read a leaflet. */
const worker = PDFWorker.create({ port: new ReadingWorker() })

/** The four plates of a stretch of a page: for each pixel how much ink, from 0 to 255. */
export interface PlatePixels {
  readonly width: number
  readonly height: number
  /** Four bytes a pixel: C, M, Y, K. */
  readonly inks: Uint8Array
}

/** A press file whose plates can be drawn. */
export interface OpenPlates {
  /**
   * Draws a stretch of a page.
   *
   * @param page 1 for the outside, 2 for the inside
   * @param area in mm from the top left corner of the page's media
   * @param pixelsPerMm how fine
   * @returns undefined when `close` was called meanwhile
   */
  readonly draw: (
    page: number,
    area: Rectangle,
    pixelsPerMm: number,
  ) => Promise<PlatePixels | undefined>
  readonly close: () => void
}

/** Opens the plates of a press file, separated from its finished bytes and drawn by pdf.js. */
export async function openPlates(press: Uint8Array): Promise<OpenPlates> {
  const files = await separatePlates(press)
  const open = (data: Uint8Array) => getDocument({ data, worker, verbosity: VerbosityLevel.ERRORS })
  const loading = [open(files.cmy), open(files.black)] as const
  const [cmy, black] = await Promise.all([loading[0].promise, loading[1].promise])
  let isClosed = false
  return {
    async draw(page, area, pixelsPerMm) {
      const [colours, greys] = await Promise.all([
        drawArea(cmy, page, area, pixelsPerMm),
        drawArea(black, page, area, pixelsPerMm),
      ])
      return isClosed ? undefined : joinPlates(colours, greys)
    },
    close() {
      isClosed = true
      for (const task of loading) void task.destroy()
    },
  }
}

async function drawArea(
  document: PDFDocumentProxy,
  pageNumber: number,
  area: Rectangle,
  pixelsPerMm: number,
): Promise<ImageData> {
  const page = await document.getPage(pageNumber)
  const canvas = window.document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(area.width * pixelsPerMm))
  canvas.height = Math.max(1, Math.round(area.height * pixelsPerMm))
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true })
  if (!context) throw new Error('The browser gives no canvas to draw on.')
  const task = page.render({
    canvas: null,
    canvasContext: context,
    viewport: page.getViewport({
      scale: pixelsPerMm / POINTS_PER_MM,
      offsetX: -area.x * pixelsPerMm,
      offsetY: -area.y * pixelsPerMm,
    }),
  })
  await task.promise
  return context.getImageData(0, 0, canvas.width, canvas.height)
}

/** The light that each plate leaves, as the ink that it carries. */
function joinPlates(colours: ImageData, greys: ImageData): PlatePixels {
  const { width, height } = colours
  const inks = new Uint8Array(width * height * 4)
  for (let i = 0; i < inks.length; i += 4) {
    inks[i] = 255 - (colours.data[i] as number)
    inks[i + 1] = 255 - (colours.data[i + 1] as number)
    inks[i + 2] = 255 - (colours.data[i + 2] as number)
    inks[i + 3] = 255 - (greys.data[i] as number)
  }
  return { width, height, inks }
}
