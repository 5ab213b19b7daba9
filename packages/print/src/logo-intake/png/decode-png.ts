import { inflate } from '../../preflight/file/inflate.ts'
import { CHANNELS, type Raster } from '../pixels/raster.ts'
import { refuseLogo } from '../refuse-logo.ts'
import { flattenerOf } from './flatten-pixels.ts'
import { type PngChunks, readChunks } from './read-chunks.ts'
import { undoFilter } from './undo-filter.ts'

/** A decoded PNG, on white, and what of it was not taken. */
export interface DecodedPng {
  readonly raster: Raster
  readonly isAnimated: boolean
  readonly hasProfile: boolean
}

/** A pass of a picture: where its first pixel lies, and how far its pixels are apart. */
interface Pass {
  readonly x: number
  readonly y: number
  readonly dx: number
  readonly dy: number
}

const WHOLE: readonly Pass[] = [{ x: 0, y: 0, dx: 1, dy: 1 }]

/** The seven passes of Adam7 (PNG, third edition, 8.1). */
const ADAM7: readonly Pass[] = [
  { x: 0, y: 0, dx: 8, dy: 8 },
  { x: 4, y: 0, dx: 8, dy: 8 },
  { x: 0, y: 4, dx: 4, dy: 8 },
  { x: 2, y: 0, dx: 4, dy: 4 },
  { x: 0, y: 2, dx: 2, dy: 4 },
  { x: 1, y: 0, dx: 2, dy: 2 },
  { x: 0, y: 1, dx: 1, dy: 2 },
]

/**
 * Decodes any PNG to 8 bits a channel on white. No more is inflated than its header asks for.
 * @throws ContentError when it is broken, cut off, or has too many pixels
 */
export function decodePng(bytes: Uint8Array): DecodedPng {
  const chunks = readChunks(bytes)
  const { width, height, depth, samples, isInterlaced, isAnimated, hasProfile } = chunks
  const passes = (isInterlaced ? ADAM7 : WHOLE)
    .map((pass) => ({
      ...pass,
      columns: Math.ceil((width - pass.x) / pass.dx),
      rows: Math.ceil((height - pass.y) / pass.dy),
    }))
    .filter(({ columns, rows }) => columns > 0 && rows > 0)
  const lineBytes = (columns: number) => Math.ceil((columns * samples * depth) / 8)
  const size = passes.reduce((sum, { columns, rows }) => sum + rows * (1 + lineBytes(columns)), 0)
  const raw = inflated(chunks, size)
  const data = new Uint8Array(width * height * CHANNELS)
  const flatten = flattenerOf(chunks)
  const pixelBytes = Math.max(1, (samples * depth) / 8)
  let at = 0
  for (const { x, y, dx, dy, columns, rows } of passes) {
    const length = lineBytes(columns)
    let above: Uint8Array = new Uint8Array(length)
    for (let row = 0; row < rows; row++) {
      const line = raw.subarray(at + 1, at + 1 + length)
      if (!undoFilter(raw[at] ?? 0, line, above, pixelBytes)) return damaged()
      flatten(line, columns, data, ((y + row * dy) * width + x) * CHANNELS, dx * CHANNELS)
      above = line
      at += 1 + length
    }
  }
  return { raster: { width, height, data }, isAnimated, hasProfile }
}

const damaged = () => refuseLogo('logo-file', 'damaged', { kind: 'png' })

function inflated({ pixels }: PngChunks, size: number): Uint8Array {
  const raw = attempt(() => inflate(pixels, size))
  return raw?.length === size ? raw : damaged()
}

/** What some work gives; undefined when it fails: an inflater has no error of its own for broken data. */
function attempt<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
