import { PDFiumModule } from '@hyzyla/pdfium'

/** Pixels as whole numbers, 0xRRGGBB, row by row from the top. */
export interface FlatRaster {
  readonly width: number
  readonly height: number
  readonly colours: Uint32Array
}

/** Rasterises the first page of a PDF at one pixel to the point. */
export type FlatRasteriser = (pdf: Uint8Array) => FlatRaster

/** FPDF_RENDER_NO_SMOOTHTEXT, _IMAGE and _PATH of PDFium’s fpdfview.h. */
const NO_SMOOTHING = 0x1000 | 0x2000 | 0x4000
const BGRX = 3
const WHITE = 0xff_ff_ff_ff

/**
 * Opens a PDFium that smooths nothing: a pixel has one of the colours that the page names, never
 * one between two. The wrapper of PDFium cannot be told so, hence its functions themselves.
 */
export async function openFlatRasteriser(): Promise<FlatRasteriser> {
  const pdfium = await PDFiumModule({})
  pdfium._FPDF_InitLibraryWithConfig({
    version: 2,
    m_pIsolate: null,
    m_pUserFontPaths: null,
    m_v8EmbedderSlot: 0,
    m_pPlatform: null,
  })
  const { malloc, free } = pdfium.wasmExports
  return (pdf) => {
    const file = malloc(pdf.length)
    pdfium.HEAPU8.set(pdf, file)
    const document = pdfium._FPDF_LoadMemDocument(file, pdf.length, 0)
    const page = document && pdfium._FPDF_LoadPage(document, 0)
    if (!page) throw new Error(`PDFium cannot open the page (${pdfium._FPDF_GetLastError()})`)
    const width = Math.round(pdfium._FPDF_GetPageWidth(page))
    const height = Math.round(pdfium._FPDF_GetPageHeight(page))
    const pixels = malloc(width * height * 4)
    const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGRX, pixels, width * 4)
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE)
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, NO_SMOOTHING)
    const bgrx = new DataView(pdfium.HEAPU8.slice(pixels, pixels + width * height * 4).buffer)
    pdfium._FPDFBitmap_Destroy(bitmap)
    pdfium._FPDF_ClosePage(page)
    pdfium._FPDF_CloseDocument(document)
    free(pixels)
    free(file)
    const colours = new Uint32Array(width * height)
    for (let i = 0; i < colours.length; i++) colours[i] = bgrx.getUint32(i * 4, true) & 0xff_ff_ff
    return { width, height, colours }
  }
}
