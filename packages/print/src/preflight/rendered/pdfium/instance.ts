import { PDFiumModule } from '@hyzyla/pdfium'

/** Functions of PDFium that its package has, and does not tell of (PDFium's fpdfview.h, fpdf_transformpage.h). */
interface UntoldFunctions {
  _FPDF_InitLibrary(): void
  _FPDF_GetPageWidthF(page: number): number
  _FPDF_GetPageHeightF(page: number): number
  _FPDFPage_SetRotation(page: number, quarterTurns: number): void
  _FPDFPage_SetCropBox(page: number, left: number, bottom: number, right: number, top: number): void
  _FPDF_RenderPageBitmapWithMatrix(
    bitmap: number,
    page: number,
    matrix: number,
    clip: number,
    flags: number,
  ): void
}

/** A PDFium that runs; its numbers are addresses in its own memory. */
export type PdfiumInstance = Awaited<ReturnType<typeof PDFiumModule>> & UntoldFunctions

/** Starts a PDFium of a compiled module: it fetches nothing. */
export async function startPdfium(compiled: WebAssembly.Module): Promise<PdfiumInstance> {
  const instance = (await PDFiumModule({
    instantiateWasm(imports, started) {
      const instance = new WebAssembly.Instance(compiled, imports)
      started(instance)
      return instance.exports
    },
  })) as PdfiumInstance
  instance._FPDF_InitLibrary()
  return instance
}
