import { readFileSync } from 'node:fs'
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
  // A command that renders nothing does not load what draws.
  const { openRenderer } = await import('../preflight/rendered/renderer.ts')
  return openRenderer(
    {
      pdfium: readBinary('@hyzyla/pdfium/pdfium.wasm'),
      zxing: readBinary('zxing-wasm/reader/zxing_reader.wasm'),
    },
    timeLimit(LIMIT_MS),
  )
}

/** At once: in pieces, with other work between them, compiling would begin later. */
const readBinary = (name: string) => readFileSync(resolve(name))
