import { Engine, isCrash } from './engine.ts'
import { type PdfiumInstance, startPdfium } from './instance.ts'
import { type OpenPage, withPage } from './open-page.ts'
import { noTimeLimit, type TimeLimit } from './time-limit.ts'
import { Undrawable } from './undrawable.ts'

/** A file that PDFium holds open. */
export interface OpenFile {
  readonly pageCount: number
  /**
   * Has work done on a page, 0 the first.
   * @throws Undrawable when there is no such page, or PDFium broke down on it or on one before
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

/**
 * Starts PDFium, at its first file.
 *
 * @param limit ends what it does on a page, or to open a file, when that does not end
 */
export function openPdfium(compiled: WebAssembly.Module, limit: TimeLimit = noTimeLimit): Pdfium {
  let running: Promise<PdfiumInstance> | undefined
  /** One that is whole: while it was waited for, other work may have broken it. */
  const take = async (): Promise<PdfiumInstance> => {
    for (;;) {
      running ??= startPdfium(compiled)
      const taken = running
      try {
        const pdfium = await taken
        if (taken === running) return pdfium
      } catch (error) {
        if (taken === running) running = undefined
        throw isCrash(error) ? new Undrawable('no-memory', { cause: error }) : error
      }
    }
  }
  return {
    async file(bytes, work) {
      const engine = new Engine(await take(), limit)
      try {
        return withFile(engine, bytes, work)
      } catch (error) {
        if (error instanceof Undrawable) throw error
        // Whatever broke off in the middle may have left something behind.
        running = undefined
        throw isCrash(error) ? new Undrawable('crashed', { cause: error }) : error
      } finally {
        if (engine.isBroken) running = undefined
      }
    },
    async memory() {
      return (await take()).HEAPU8.length
    },
  }
}

function withFile<T>(engine: Engine, bytes: Uint8Array, work: (file: OpenFile) => T): T {
  const { pdfium } = engine
  const { malloc, free } = pdfium.wasmExports
  const file = malloc(bytes.length)
  if (file === 0) throw new Undrawable('no-memory')
  pdfium.HEAPU8.set(bytes, file)
  let document = 0
  try {
    // The limit is set as seldom as it can be: each time takes a thread.
    const pageCount = engine.run(() => {
      document = pdfium._FPDF_LoadMemDocument(file, bytes.length, 0)
      return document === 0 ? 0 : pdfium._FPDF_GetPageCount(document)
    })
    if (document === 0) throw new Undrawable('not-opened')
    return work({
      pageCount,
      page: (index, inside) => engine.run(() => withPage(pdfium, document, index, inside)),
    })
  } finally {
    engine.release(() => {
      if (document !== 0) pdfium._FPDF_CloseDocument(document)
      free(file)
    })
  }
}
