import { type CodeReader, openCodeReader } from './codes/read-codes.ts'
import { openPdfium, type Pdfium } from './pdfium/open-pdfium.ts'
import type { TimeLimit } from './pdfium/time-limit.ts'

/** The WebAssembly that a renderer runs: `pdfium.wasm` of @hyzyla/pdfium, `zxing_reader.wasm` of zxing-wasm. */
export interface RendererBinaries {
  readonly pdfium: Uint8Array<ArrayBuffer> | ArrayBuffer
  readonly zxing: Uint8Array<ArrayBuffer> | ArrayBuffer
}

/** What draws pages and reads codes from their pictures. It opens no connection and knows no file. */
export interface Renderer {
  readonly pdfium: Pdfium
  readonly codeReader: () => Promise<CodeReader>
}

/**
 * Compiles a renderer, once for any number of files.
 *
 * @param limit ends what does not end, such as the drawing of a page; without one the caller's own thread
 *   is to be watched
 * @throws WebAssembly.CompileError when the binaries are something else
 */
export async function openRenderer(
  { pdfium, zxing }: RendererBinaries,
  limit?: TimeLimit,
): Promise<Renderer> {
  const compiling = [WebAssembly.compile(pdfium), WebAssembly.compile(zxing)] as const
  const [drawer, reader] = await Promise.all(compiling)
  return { pdfium: openPdfium(drawer, limit), codeReader: openCodeReader(reader) }
}
