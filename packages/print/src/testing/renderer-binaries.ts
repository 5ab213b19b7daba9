import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)
const read = async (name: string) => new Uint8Array(await readFile(resolve(name)))

/** The WebAssembly of a renderer, from the packages that are installed. */
export const rendererBinaries = async () => ({
  pdfium: await read('@hyzyla/pdfium/pdfium.wasm'),
  zxing: await read('zxing-wasm/reader/zxing_reader.wasm'),
})
