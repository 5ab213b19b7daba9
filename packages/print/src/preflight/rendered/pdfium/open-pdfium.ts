import { type PdfiumInstance, startPdfium } from './instance.ts'
import { type OpenPage, withPage } from './open-page.ts'
import { Undrawable } from './undrawable.ts'

/** A file that PDFium holds open. */
export interface OpenFile {
  readonly pageCount: number
  /**
   * Has work done on a page, 0 the first.
   * @throws Undrawable when there is no such page
   */
  page<T>(index: number, work: (page: OpenPage) => T): T
}

/** PDFium in WebAssembly: it opens one file after the other and gives back all memory. */
export interface Pdfium {
  /**
   * Opens a file, has work done on it and closes it.
   * @throws Undrawable when PDFium cannot open it, or broke down: the next file gets a new one
   */
  file<T>(bytes: Uint8Array, work: (file: OpenFile) => T): Promise<T>
  /** Bytes of memory that it took so far; it never gives any back to the machine. */
  memory(): Promise<number>
}

/** Starts PDFium, at its first file. */
export function openPdfium(compiled: WebAssembly.Module): Pdfium {
  let running: Promise<PdfiumInstance> | undefined
  const start = () => {
    running ??= startPdfium(compiled)
    return running
  }
  return {
    async file(bytes, work) {
      const pdfium = await start()
      try {
        return withFile(pdfium, bytes, work)
      } catch (error) {
        if (error instanceof Undrawable) throw error
        // Whatever broke off in the middle, its memory is as it was then.
        running = undefined
        if (isCrash(error)) throw new Undrawable('crashed', { cause: error })
        throw error
      }
    },
    async memory() {
      return (await start()).HEAPU8.length
    },
  }
}

/** An abort, a trap, or a stack that is full: all that WebAssembly ends by. */
const isCrash = (error: unknown) =>
  error instanceof WebAssembly.RuntimeError || error instanceof RangeError

function withFile<T>(pdfium: PdfiumInstance, bytes: Uint8Array, work: (file: OpenFile) => T): T {
  const { malloc, free } = pdfium.wasmExports
  const file = malloc(bytes.length)
  if (file === 0) throw new Undrawable('no-memory')
  try {
    pdfium.HEAPU8.set(bytes, file)
    const document = pdfium._FPDF_LoadMemDocument(file, bytes.length, 0)
    if (document === 0) throw new Undrawable('not-opened')
    try {
      return work({
        pageCount: pdfium._FPDF_GetPageCount(document),
        page: (index, inside) => withPage(pdfium, document, index, inside),
      })
    } finally {
      pdfium._FPDF_CloseDocument(document)
    }
  } finally {
    free(file)
  }
}
