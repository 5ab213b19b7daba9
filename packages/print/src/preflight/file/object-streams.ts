import { Inflate } from 'fflate'

const ascii = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const [OBJECT_STREAM, CROSS_REFERENCE, STREAM] = ['/ObjStm', '/XRef', 'stream'].map(ascii) as [
  Uint8Array,
  Uint8Array,
  Uint8Array,
]
/** A dictionary before its stream is hardly longer. */
const DICTIONARY = 4096
/** How much is inflated at once. */
const PIECE = 65_536

/** Whether a file keeps objects in streams, which PDF/X-1a and PDF 1.4 do not know. */
export function hasObjectStreams(bytes: Uint8Array): boolean {
  return indexOf(bytes, OBJECT_STREAM, 0) >= 0
}

/**
 * Whether what a file keeps in compressed objects swells beyond so many bytes. They are inflated by
 * whoever opens the file, whole and before anybody can ask how large they are.
 */
export function swellsBeyond(bytes: Uint8Array, most: number): boolean {
  let left = most
  for (const kind of [OBJECT_STREAM, CROSS_REFERENCE]) {
    for (let at = indexOf(bytes, kind, 0); at >= 0; at = indexOf(bytes, kind, at + 1)) {
      const stream = indexOf(bytes.subarray(0, at + DICTIONARY), STREAM, at)
      if (stream < 0) continue
      let start = stream + STREAM.length
      if (bytes[start] === 0x0d) start += 1
      if (bytes[start] === 0x0a) start += 1
      left -= inflatedLength(bytes, start, left)
      if (left < 0) return true
    }
  }
  return false
}

/** How many bytes a zlib stream holds, counted no further than just past `most`; 0 when it is none. */
function inflatedLength(bytes: Uint8Array, start: number, most: number): number {
  let length = 0
  let isDone = false
  // The two bytes of zlib's header are no part of what fflate inflates.
  const inflate = new Inflate((data, final) => {
    length += data.length
    isDone = final
  })
  try {
    for (let at = start + 2; at < bytes.length && !isDone && length <= most; at += PIECE) {
      inflate.push(bytes.subarray(at, at + PIECE), false)
    }
  } catch {
    // What is not deflated, or is broken, is no bomb beyond here: whoever opens the file says so.
    return length
  }
  return length
}

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const [first] = wanted as unknown as [number]
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return at
  }
  return -1
}
