import { POINTS_PER_MM } from '@flyer-open-data/flyer'
import { joinPlates, separateInks } from '@flyer-open-data/print'
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

/** The plates of the last press files, each separated once. No table shows a plate of a spot ink. */
const platesOf = keepLast(
  (press: Uint8Array) => separateInks(press, 0),
  (press) => [press],
  4,
)

/**
 * Opens the plates of a press file, separated from its finished bytes and drawn by pdf.js.
 *
 * @throws ReaderBrokenError, ContentError when its inks are not C, M, Y and K, or cannot be told
 */
export async function openPlates(press: Uint8Array): Promise<OpenPlates> {
  const pictures = await platesOf(press)
  const { worker, unlessBroken } = startReader()
  // pdf.js hands what it is given over to its worker: it gets a copy.
  const loading = pictures.map(({ file }) =>
    getDocument({ data: file.slice(), worker, verbosity: VerbosityLevel.ERRORS }),
  )
  let isClosed = false
  const close = () => {
    isClosed = true
    for (const task of loading) task.destroy().catch(reportError)
  }
  try {
    const documents = await unlessBroken(Promise.all(loading.map(({ promise }) => promise)))
    return {
      async draw(page, area, pixelsPerMm) {
        try {
          const drawn = await unlessBroken(
            Promise.all(documents.map((document) => drawArea(document, page, area, pixelsPerMm))),
          )
          if (isClosed) return 'closed'
          const lights = drawn.map(({ data }) => data)
          return { ...sizeInPixels(area, pixelsPerMm), inks: joinPlates(pictures, lights).inks }
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

const sizeInPixels = ({ width, height }: Rectangle, pixelsPerMm: number) => ({
  width: Math.max(1, Math.round(width * pixelsPerMm)),
  height: Math.max(1, Math.round(height * pixelsPerMm)),
})

async function drawArea(
  document: PDFDocumentProxy,
  pageNumber: number,
  area: Rectangle,
  pixelsPerMm: number,
): Promise<ImageData> {
  const page = await document.getPage(pageNumber)
  const canvas = window.document.createElement('canvas')
  Object.assign(canvas, sizeInPixels(area, pixelsPerMm))
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
