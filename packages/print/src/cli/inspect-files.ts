import { preflight } from '../preflight/preflight.ts'
import type { Inspect } from '../run/inspect-products.ts'
import { readRenderer } from './read-renderer.ts'

/** Reads a finished file back in this process. */
export const inspectFile: Inspect = async ({ bytes, wanted, leaflet }) =>
  preflight({
    bytes,
    renderer: await readRenderer(),
    wanted: () => wanted,
    leaflet: () => leaflet,
  })
