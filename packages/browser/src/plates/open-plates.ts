import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { separatePlates } from '@flyer-open-data/print'
import type { Rectangle } from '@flyer-open-data/ui'
import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { keepLast } from '../cache/keep-last.ts'
import { startReader } from './start-reader.ts'

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
   * @returns `closed` when `close` was called meanwhile: nobody looks any more
   * @throws ReaderBrokenError
   */
  readonly draw: (
    page: number,
    area: Rectangle,
    pixelsPerMm: number,
  ) => Promise<PlatePixels | 'closed'>
  readonly close: () => void
}

/** The plates of the last press files, each separated once. */
const platesOf = keepLast(separatePlates, (press) => [press], 4)

/**
 * Opens the plates of a press file, separated from its finished bytes and drawn by pdf.js.
 *
 * @throws ReaderBrokenError
 */
export async function openPlates(press: Uint8Array): Promise<OpenPlates> {
  const files = await platesOf(press)
  const { worker, unlessBroken } = startReader()
  // pdf.js hands what it is given over to its worker: it gets a copy.
  const open = (data: Uint8Array) =>
    getDocument({ data: data.slice(), worker, verbosity: VerbosityLevel.ERRORS })
  const loading = [open(files.cmy), open(files.black)] as const
  let isClosed = false
  const close = () => {
    isClosed = true
    for (const task of loading) task.destroy().catch(reportError)
  }
  try {
    const [cmy, black] = await unlessBroken(Promise.all([loading[0].promise, loading[1].promise]))
    return {
      async draw(page, area, pixelsPerMm) {
        try {
          const [colours, greys] = await unlessBroken(
            Promise.all([
              drawArea(cmy, page, area, pixelsPerMm),
              drawArea(black, page, area, pixelsPerMm),
            ]),
          )
          return isClosed ? 'closed' : joinPlates(colours, greys)
        } catch (error) {
          // Closing a file breaks off its drawing: that alone is no failure.
          if (isClosed) return 'closed'
          throw error
        }
      },
      close,
    }
  } catch (error) {
    close()
    throw error
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
