import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Renderer } from '../preflight/rendered/renderer.ts'
import { timeLimit } from './time-limit.ts'

/** The leaflet's pages take a tenth of a second each; what takes as long as this does not end. */
const LIMIT_MS = 30_000

const { resolve } = createRequire(import.meta.url)

let opened: Promise<Renderer> | undefined

/**
 * The renderer of this process: its WebAssembly is read from the packages that are installed, and
 * compiled, when it is first asked for.
 */
export function readRenderer(): Promise<Renderer> {
  opened ??= openInstalled()
  return opened
}

async function openInstalled(): Promise<Renderer> {
  const [{ openRenderer }, pdfium, zxing] = await Promise.all([
    // A command that renders nothing does not load what draws.
    import('../preflight/rendered/renderer.ts'),
    readBinary('@hyzyla/pdfium/pdfium.wasm'),
    readBinary('zxing-wasm/reader/zxing_reader.wasm'),
  ])
  return openRenderer({ pdfium, zxing }, timeLimit(LIMIT_MS))
}

const readBinary = async (name: string) => new Uint8Array(await readFile(resolve(name)))
