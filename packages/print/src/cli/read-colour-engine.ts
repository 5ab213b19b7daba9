import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

const { resolve } = createRequire(import.meta.url)

/** The colour engine that is installed, for logos with colours of their own: bytes of WebAssembly. */
export const readColourEngine = async () =>
  new Uint8Array(await readFile(resolve('lcms-wasm/dist/lcms.wasm')))
