import { releasing } from './engine.ts'
import type { PdfiumInstance } from './instance.ts'
import { Undrawable } from './undrawable.ts'

/** A part of a page as a picture: a point of the page, from its top left corner, lies at point × scale − offset. */
export interface View {
  /** In pixels. */
  readonly width: number
  readonly height: number
  /** Pixels in a unit of the page, across and down. */
  readonly scale: readonly [x: number, y: number]
  /** In pixels. */
  readonly offset: readonly [x: number, y: number]
  /** `pixels`: rectangles fill whole pixels, so neighbours meet without a seam; `exact`: they end where they end. */
  readonly edges: 'pixels' | 'exact'
}

/** A page whose media box is drawn as it is, neither turned nor cropped; sizes in its own units. */
export interface OpenPage {
  readonly width: number
  readonly height: number
  /** Four bytes a pixel, red, green, blue, opaque, on white. */
  draw(view: View): Uint8ClampedArray
}

/**
 * FPDFBitmap_BGRA of fpdfview.h; drawn in reverse byte order it is RGBA. On a picture that is opaque
 * by its format PDFium draws all that lies behind anew for each thing that a blend mode mixes with it.
 */
const WITH_ALPHA = 4
/** FPDF_REVERSE_BYTE_ORDER. */
const REVERSED = 0x10
const WHITE = 0xff
/**
 * PDFium moves the edges of upright rectangles to whole pixels. A page turned by so much, a fortieth of
 * a pixel in a thousand, has none that are upright.
 */
const TILT = 2.5e-5
/** A box larger than any page (ISO 32000-1, Annex C): PDFium takes what it shares with the media. */
const EVERYTHING = 1e6

/** Opens a page, numbered from 0, has work done on it and closes it. */
export function withPage<T>(
  pdfium: PdfiumInstance,
  document: number,
  index: number,
  work: (page: OpenPage) => T,
): T {
  const page = loadWhole(pdfium, document, index)
  const workOnIt = () => {
    const [width, height] = sizeOf(pdfium, page)
    if (!(width > 0 && height > 0)) throw new Undrawable('no-page')
    return work({ width, height, draw: (view) => draw(pdfium, page, [width, height], view) })
  }
  return releasing(workOnIt, () => pdfium._FPDF_ClosePage(page))
}

function sizeOf(pdfium: PdfiumInstance, page: number): readonly [width: number, height: number] {
  return [pdfium._FPDF_GetPageWidthF(page), pdfium._FPDF_GetPageHeightF(page)]
}

/** Loads a page and has PDFium forget that it is turned or cropped. */
function loadWhole(pdfium: PdfiumInstance, document: number, index: number): number {
  const page = pdfium._FPDF_LoadPage(document, index)
  if (page === 0) throw new Undrawable('no-page')
  pdfium._FPDFPage_SetRotation(page, 0)
  pdfium._FPDFPage_SetCropBox(page, -EVERYTHING, -EVERYTHING, EVERYTHING, EVERYTHING)
  return page
}

function draw(
  pdfium: PdfiumInstance,
  page: number,
  [pageWidth, pageHeight]: readonly [number, number],
  { width, height, scale, offset, edges }: View,
): Uint8ClampedArray {
  const { malloc, free } = pdfium.wasmExports
  const size = width * height * 4
  const pixels = malloc(size)
  const numbers = malloc(10 * 4)
  const drawIt = () => {
    if (pixels === 0 || numbers === 0) throw new Undrawable('no-memory')
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, WITH_ALPHA, pixels, width * 4)
    if (bitmap === 0) throw new Undrawable('no-memory')
    // PDFium’s own filling goes pixel by pixel.
    pdfium.HEAPU8.fill(WHITE, pixels, pixels + size)
    const tilt = edges === 'exact' ? TILT : 0
    const [left, top] = [-offset[0], -offset[1]]
    new Float32Array(pdfium.HEAPU8.buffer, numbers, 10).set([
      ...[scale[0], scale[0] * tilt, -scale[1] * tilt, scale[1], left, top],
      // What lies outside the media is not drawn.
      ...[Math.max(0, left), Math.max(0, top)],
      Math.min(width, left + pageWidth * scale[0]),
      Math.min(height, top + pageHeight * scale[1]),
    ])
    pdfium._FPDF_RenderPageBitmapWithMatrix(bitmap, page, numbers, numbers + 6 * 4, REVERSED)
    pdfium._FPDFBitmap_Destroy(bitmap)
    return new Uint8ClampedArray(pdfium.HEAPU8.buffer.slice(pixels, pixels + size))
  }
  return releasing(drawIt, () => {
    free(numbers)
    free(pixels)
  })
}
