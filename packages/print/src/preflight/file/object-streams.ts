import { PDFName } from 'pdf-lib'
import { latin1 } from '../../content-stream/operator-name.ts'
import { undoFilters } from './undo-filters.ts'

const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const OBJECT_STREAM = ascii('/ObjStm')
const CROSS_REFERENCE = ascii('/XRef')
const STREAM = ascii('stream')
/** How far a stream’s dictionary reaches to each side of what its type is. */
const DICTIONARY = 4096

/** What is wrong with the streams that keep objects or say where they are. */
export type StreamFault = 'damaged' | 'too-large'

/** Whether a file keeps objects in streams, which PDF/X-1a and PDF 1.4 do not know. */
export function hasObjectStreams(bytes: Uint8Array): boolean {
  return indexOf(bytes, OBJECT_STREAM, 0) >= 0
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
    for (let at = indexOf(bytes, type, 0); at >= 0; at = indexOf(bytes, type, at + 1)) {
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
  const stream = indexOf(bytes.subarray(0, at + DICTIONARY), STREAM, at)
  if (stream < 0) return undefined
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

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first] = wanted as unknown as [number]
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at
  }
  return -1
}
