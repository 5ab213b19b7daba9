import { PDFName } from 'pdf-lib'
import { latin1 } from '../../content-stream/operator-name.ts'
import { undoFilters } from './undo-filters.ts'

const OBJECT_STREAM = '/ObjStm'
const CROSS_REFERENCE = '/XRef'
const STREAM = 'stream'
/** How far a stream’s dictionary reaches to each side of what its type is. */
const DICTIONARY = 4096

/** What is wrong with the streams that keep objects or say where they are. */
export type StreamFault = 'damaged' | 'too-large'

/** Whether a file keeps objects in streams, which PDF/X-1a and PDF 1.4 do not know. */
export function hasObjectStreams(bytes: Uint8Array): boolean {
  return !placesOf(bytes, OBJECT_STREAM).next().done
}

/** Whether a trailer of a file leads to how it is encrypted: its streams are then no zlib any more. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return !placesOf(bytes, '/Encrypt').next().done
}

/**
 * What is wrong with the streams of objects and of references, before anybody reads them: whoever opens
 * the file inflates them whole, and makes an entry for each object that they say there is.
 *
 * @param most how many bytes all of them may hold
 */
export function objectStreamFault(bytes: Uint8Array, most: number): StreamFault | undefined {
  let left = most
  for (const type of [OBJECT_STREAM, CROSS_REFERENCE]) {
    for (const at of placesOf(bytes, type)) {
      const found = streamAround(bytes, at)
      if (!found) continue
      const held = lengthOf(bytes, found, left)
      if (typeof held === 'string') return held
      if (type === CROSS_REFERENCE && entriesIn(found.dictionary) > held) return 'damaged'
      if (found.filters.length > 0) left -= held
    }
  }
  return undefined
}

interface Found {
  readonly dictionary: string
  readonly filters: readonly string[]
  /** Where its data begin. */
  readonly start: number
}

/** The stream whose type stands at a place; undefined when it stands there for something else. */
function streamAround(bytes: Uint8Array, at: number): Found | undefined {
  const before = latin1(bytes, Math.max(0, at - DICTIONARY), at)
  if (!/\/Type\s*$/.test(before)) return undefined
  const after = latin1(bytes, at, Math.min(at + DICTIONARY, bytes.length)).indexOf(STREAM)
  if (after < 0) return undefined
  const stream = at + after
  let start = stream + STREAM.length
  if (bytes[start] === 0x0d) start += 1
  if (bytes[start] === 0x0a) start += 1
  const begin = Math.max(before.lastIndexOf(' obj'), before.lastIndexOf('\nobj'), 0)
  const dictionary = before.slice(begin) + latin1(bytes, at, stream)
  const filters = Array.from(dictionary.matchAll(/\/([\w#]+Decode)\b/g), ([, name = '']) =>
    PDFName.of(name).decodeText(),
  )
  return { dictionary, filters, start }
}

/** How many bytes a stream holds, or could; what never ends, or cannot be read, is damaged. */
function lengthOf(bytes: Uint8Array, { filters, start }: Found, most: number) {
  if (filters.length === 0) return bytes.length - start
  try {
    return undoFilters(bytes.subarray(start), filters, most)?.length ?? 'too-large'
  } catch {
    // A decoder throws what it likes for what it cannot read.
    return 'damaged'
  }
}

/** How many objects a stream of references says there are; infinitely many when it does not say it there. */
function entriesIn(dictionary: string): number {
  const index = /\/Index\s*\[([\d\s]*)\]/.exec(dictionary)?.[1]
  if (index !== undefined) {
    const numbers = index.trim().split(/\s+/).map(Number)
    return numbers.reduce((sum, number, i) => (i % 2 === 1 ? sum + number : sum), 0)
  }
  const size = dictionary.includes('/Index')
    ? undefined
    : /\/Size\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1]
  return size === undefined ? Number.POSITIVE_INFINITY : Number(size)
}

/** How much is searched at once. */
const STRETCH = 8_000_000
/** One character a byte, whatever the bytes are. */
const READABLE = new TextDecoder('windows-1252')

/** The places in a file where some ASCII stands. */
function* placesOf(bytes: Uint8Array, wanted: string): Generator<number> {
  for (let start = 0; start < bytes.length; start += STRETCH) {
    // What stands across the end of a stretch is in it too.
    const stretch = READABLE.decode(bytes.subarray(start, start + STRETCH + wanted.length - 1))
    for (let at = stretch.indexOf(wanted); at >= 0; at = stretch.indexOf(wanted, at + 1)) {
      yield start + at
    }
  }
}
